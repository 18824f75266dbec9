package vn.thidua.workflow.dashboard;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.thidua.workflow.dashboard.ProcessModel.Element;

/** Finds in a BPMN file what tokens can stand at. */
final class ModelReader {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> STOPS = Set.of(
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "startEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "eventBasedGateway",
            "parallelGateway",
            "inclusiveGateway",
            "exclusiveGateway",
            "endEvent");

    private ModelReader() {}

    static List<Element> elements(String bpmn) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var found = new ArrayList<Element>();
            collect(factory.newDocumentBuilder().parse(new InputSource(new StringReader(bpmn))), found);
            return List.copyOf(found);
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("the engine runs a model that cannot be read", unreadable);
        }
    }

    private static void collect(Node place, List<Element> found) {
        for (@Nullable Node node = place.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof org.w3c.dom.Element element) {
                if (BPMN.equals(element.getNamespaceURI()) && STOPS.contains(element.getLocalName())) {
                    found.add(describe(element));
                }
                collect(element, found);
            }
        }
    }

    private static Element describe(org.w3c.dom.Element element) {
        var id = element.getAttribute("id");
        var name = element.getAttribute("name").replaceAll("\\s+", " ").strip();
        var calls = element.getAttribute("calledElement");
        return new Element(
                id,
                name.isEmpty() ? id : name,
                "userTask".equals(element.getLocalName()),
                calls.isEmpty() ? null : calls);
    }
}
