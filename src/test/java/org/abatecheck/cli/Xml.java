package org.abatecheck.cli;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** XML as another program reads it. */
final class Xml {

  private Xml() {}

  static Element read(String xml) throws Exception {
    var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    // Else the parser itself would print what is wrong.
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
  }

  static List<Element> elements(Element parent, String name) {
    var found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
