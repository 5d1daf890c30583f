package org.abatecheck.report;

import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps the tags of one level of a template, which the library itself forgets, and refuses those
 * that reach further than names, sections and the template's own folder.
 */
final class TagReader extends DefaultMustacheVisitor {

  private final TemplateFiles files;
  private final List<Tag> tags = new ArrayList<>();
  private boolean isWholeFile;

  TagReader(TemplateFiles files) {
    super(files);
    this.files = files;
  }

  @Override
  public void value(TemplateContext at, String name, boolean encoded) {
    add(Tag.Kind.VALUE, name, at, List.of());
    super.value(at, name, encoded);
  }

  @Override
  public void iterable(TemplateContext at, String name, Mustache section) {
    add(Tag.Kind.SECTION, name, at, files.tagsIn(section));
    super.iterable(at, name, section);
  }

  @Override
  public void notIterable(TemplateContext at, String name, Mustache section) {
    add(Tag.Kind.INVERTED, name, at, files.tagsIn(section));
    super.notIterable(at, name, section);
  }

  @Override
  public void partial(TemplateContext at, String name, String indent) {
    var tag = add(Tag.Kind.PARTIAL, name, at, List.of());
    var file = files.fileOf(tag, at.file());
    // Where there is no such file, that has been said.
    if (file.isPresent()) {
      super.partial(at, name, indent);
    }
  }

  private Tag add(Tag.Kind kind, String name, TemplateContext at, List<Tag> inside) {
    var tag = new Tag(kind, name, files.location(kind, name, at), inside);
    tags.add(tag);
    return tag;
  }

  @Override
  public void eof(TemplateContext at) {
    isWholeFile = true;
    super.eof(at);
  }

  @Override
  public Mustache mustache(TemplateContext at) {
    var level = super.mustache(at);
    files.keep(level, tags, isWholeFile ? Set.of(at.file()) : Set.of());
    return level;
  }

  @Override
  public void dynamicPartial(TemplateContext at, String name, String indent) {
    files.refuse("{{>" + name + "}}", at);
  }

  @Override
  public void extend(TemplateContext at, String name, Mustache section) {
    files.refuse("{{<" + name + "}}", at);
  }

  @Override
  public void name(TemplateContext at, String name, Mustache section) {
    files.refuse("{{$" + name + "}}", at);
  }

  @Override
  public void checkName(TemplateContext at, String name, Mustache section) {
    files.refuse("{{?" + name + "}}", at);
  }

  @Override
  public void pragma(TemplateContext at, String name, String words) {
    files.refuse("{{%" + name + "}}", at);
  }
}
