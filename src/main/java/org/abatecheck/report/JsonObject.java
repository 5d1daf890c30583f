package org.abatecheck.report;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of a JSON report as it is read back; to ask for what it lacks tells that it is none.
 */
public final class JsonObject {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final Map<String, Object> members;

  private JsonObject(Map<String, Object> members) {
    this.members = members;
  }

  /** Hands over one object after the other, so that a file of very many need not be held. */
  public static void each(Reader in, Consumer<JsonObject> reader) {
    try (var json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      while (json.nextToken() != null) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
          throw new NotAReportException("something other than an object");
        }
        reader.accept(object(json));
      }
    } catch (JacksonException e) {
      throw new NotAReportException("no JSON");
    }
  }

  /** The one object that there is. */
  public static JsonObject only(Reader in) {
    var all = new ArrayList<JsonObject>();
    each(in, all::add);
    if (all.size() != 1) {
      throw new NotAReportException(all.size() + " objects instead of one");
    }
    return all.get(0);
  }

  private static JsonObject object(JsonParser json) {
    var members = new LinkedHashMap<String, Object>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var name = json.currentName();
      json.nextToken();
      value(json).ifPresent(value -> members.put(name, value));
    }
    return new JsonObject(members);
  }

  private static Optional<Object> value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> Optional.of(object(json));
      case START_ARRAY -> Optional.of(list(json));
      case VALUE_NULL -> Optional.empty();
      default -> Optional.of(json.getString());
    };
  }

  private static List<Object> list(JsonParser json) {
    var list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      value(json).ifPresent(list::add);
    }
    return list;
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** A text; of a number or truth value, how it is written. */
  public String text(String name) {
    return member(name, String.class);
  }

  public int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      throw new NotAReportException("no number \"" + name + "\"");
    }
  }

  public Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** The value that is written so. */
  public <E> E oneOf(String name, List<E> values, Function<E, String> written) {
    var text = text(name);
    return values.stream()
        .filter(value -> written.apply(value).equals(text))
        .findFirst()
        .orElseThrow(() -> new NotAReportException("no \"" + name + "\" called " + text));
  }

  /** The names and texts of an object that holds nothing else. */
  public Map<String, String> texts(String name) {
    var inside = member(name, JsonObject.class);
    var texts = new LinkedHashMap<String, String>();
    inside.members.keySet().forEach(each -> texts.put(each, inside.text(each)));
    return texts;
  }

  /** The entries of a list. */
  public <T> List<T> list(String name, Class<T> type) {
    return ((List<?>) member(name, List.class))
        .stream().map(each -> cast(each, type, name)).toList();
  }

  private <T> T member(String name, Class<T> type) {
    return cast(members.get(name), type, name);
  }

  private static <T> T cast(Object value, Class<T> type, String name) {
    if (!type.isInstance(value)) {
      throw new NotAReportException("no \"" + name + "\" as reports have it");
    }
    return type.cast(value);
  }
}
