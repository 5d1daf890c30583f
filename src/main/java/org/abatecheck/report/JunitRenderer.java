package org.abatecheck.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.abatecheck.check.Finding;
import org.abatecheck.check.ProposalReport;
import org.abatecheck.check.Report;
import org.abatecheck.check.Verdict;
import org.abatecheck.rules.Rule;

/**
 * JUnit's XML as build servers read it: a suite for each proposal, a case for each rule in force.
 */
final class JunitRenderer implements Renderer {

  @Override
  public void render(Report report, Writer out) throws IOException {
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      attribute("name", "abatecheck as of " + report.asOf(), xml);
      for (var proposal : report.proposals()) {
        suite(proposal, xml);
      }
      end(0, xml);
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void suite(ProposalReport proposal, XMLStreamWriter xml)
      throws XMLStreamException {
    var cases = cases(proposal);
    start(1, "testsuite", xml);
    attribute("name", proposal.file(), xml);
    attribute("tests", cases.size(), xml);
    attribute("failures", cases.stream().filter(Case::fails).count(), xml);
    attribute("errors", 0, xml);
    attribute("skipped", cases.stream().filter(each -> each.skipped().isPresent()).count(), xml);
    start(2, "properties", xml);
    property("verdict", proposal.verdict().id(), xml);
    property("digest", proposal.digest(), xml);
    property("packs", String.join(" ", proposal.packs()), xml);
    property("program", proposal.program().orElse(""), xml);
    property("municipality", proposal.municipality().orElse(""), xml);
    property("state", proposal.state().orElse(""), xml);
    end(2, xml);
    for (var each : cases) {
      write(each, proposal, xml);
    }
    end(1, xml);
  }

  private static void write(Case each, ProposalReport proposal, XMLStreamWriter xml)
      throws XMLStreamException {
    boolean empty = each.findings().isEmpty() && each.skipped().isEmpty();
    indent(2, xml);
    if (empty) {
      xml.writeEmptyElement("testcase");
    } else {
      xml.writeStartElement("testcase");
    }
    attribute("name", each.rule().id() + " " + each.rule().title(), xml);
    attribute("classname", proposal.file(), xml);
    if (each.fails()) {
      start(3, "failure", xml);
      attribute("type", each.unwaived().get(0).severity().id(), xml);
      attribute("message", each.unwaived().get(0).message(), xml);
      text(words(each.unwaived(), proposal), xml);
      xml.writeEndElement();
    }
    if (each.skipped().isPresent()) {
      indent(3, xml);
      xml.writeEmptyElement("skipped");
      attribute("message", each.skipped().get(), xml);
    }
    if (!each.waived().isEmpty()) {
      start(3, "system-out", xml);
      text(words(each.waived(), proposal), xml);
      xml.writeEndElement();
    }
    if (!empty) {
      end(2, xml);
    }
  }

  private static String words(List<Finding> findings, ProposalReport proposal) {
    return findings.stream().map(each -> words(each, proposal)).collect(joining("\n"));
  }

  private static String words(Finding finding, ProposalReport proposal) {
    return "%s:%s:%s: %s: %s\n%s\n"
        .formatted(
            Lines.oneLine(proposal.file()),
            finding.span().line(),
            finding.span().column(),
            finding.isWaived()
                ? "Exception " + ExceptionsText.of(finding)
                : finding.severity().words(),
            finding.message(),
            finding.remedyWithExample());
  }

  /** A rule, and what it came to in the words of tests. */
  private record Case(Rule rule, Optional<Verdict.OfRule> verdict, List<Finding> findings) {

    boolean fails() {
      return !unwaived().isEmpty();
    }

    List<Finding> unwaived() {
      return findings.stream().filter(each -> !each.isWaived()).toList();
    }

    List<Finding> waived() {
      return findings.stream().filter(Finding::isWaived).toList();
    }

    Optional<String> skipped() {
      return verdict
          .filter(
              each -> each == Verdict.OfRule.NOT_APPLICABLE || each == Verdict.OfRule.NOT_JUDGED)
          .filter(each -> findings.isEmpty())
          .map(Verdict.OfRule::id);
    }
  }

  private static List<Case> cases(ProposalReport proposal) {
    var cases = new ArrayList<Case>();
    var seen = new HashSet<String>();
    for (var result : proposal.rules()) {
      seen.add(result.rule().id());
      cases.add(of(result.rule(), Optional.of(result.verdict()), proposal));
    }
    // Of a file that could not be judged no rule has a verdict, and yet there is something to show.
    for (var finding : proposal.findings()) {
      if (seen.add(finding.rule().id())) {
        cases.add(of(finding.rule(), Optional.empty(), proposal));
      }
    }
    return cases;
  }

  private static Case of(Rule rule, Optional<Verdict.OfRule> verdict, ProposalReport proposal) {
    return new Case(
        rule,
        verdict,
        proposal.findings().stream()
            .filter(finding -> finding.rule().id().equals(rule.id()))
            .toList());
  }

  private static void property(String name, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    indent(3, xml);
    xml.writeEmptyElement("property");
    attribute("name", name, xml);
    attribute("value", value, xml);
  }

  private static void attribute(String name, Object value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute(name, Lines.oneLine(value.toString()));
  }

  private static void text(String text, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters(Lines.visible(text));
  }

  private static void start(int depth, String element, XMLStreamWriter xml)
      throws XMLStreamException {
    indent(depth, xml);
    xml.writeStartElement(element);
  }

  private static void end(int depth, XMLStreamWriter xml) throws XMLStreamException {
    indent(depth, xml);
    xml.writeEndElement();
  }

  private static void indent(int depth, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
