package vn.thidua.workflow.process;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses a model that could run anything but our delegates: scripts, classes, connectors, and expressions other than a variable, one
 * comparison of a variable, or the business key.
 */
final class ModelGuard extends AbstractBpmnParseListener {

    private static final Set<String> REFUSED_ELEMENTS =
            Set.of("scriptTask", "script", "connector", "field", "generatedForm");
    private static final Set<String> REFUSED_ATTRIBUTES = Set.of(
            "class",
            "expression",
            "resource",
            "scriptFormat",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "formHandlerClass");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)(}|$)");
    private static final Pattern HARMLESS =
            Pattern.compile("[a-z][A-Za-z]*( == (true|false|'[A-Z_]+'))?|execution\\.processBusinessKey");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");

    private final Set<String> delegates;

    ModelGuard(Set<String> delegates) {
        this.delegates = delegates;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        check(root);
    }

    private void check(Element element) {
        if (REFUSED_ELEMENTS.contains(element.getTagName())) {
            throw refusal(element, "element " + element.getTagName());
        }
        element.attributes().forEach(key -> check(element, localName(key), element.attribute(key)));
        checkExpressions(element, element.getText());
        element.elements().forEach(this::check);
    }

    private void check(Element element, String attribute, String value) {
        if (REFUSED_ATTRIBUTES.contains(attribute)) {
            throw refusal(element, "attribute " + attribute);
        }
        if (attribute.equals("delegateExpression")) {
            var delegate = DELEGATE.matcher(value);
            if (!delegate.matches() || !delegates.contains(delegate.group(1))) {
                throw refusal(element, "delegate " + value);
            }
            return;
        }
        checkExpressions(element, value);
    }

    private static void checkExpressions(Element element, String text) {
        var expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            if (!HARMLESS.matcher(expressions.group(1)).matches()) {
                throw refusal(element, "expression " + expressions.group());
            }
        }
    }

    private static String localName(String key) {
        return key.substring(key.lastIndexOf(':') + 1);
    }

    private static IllegalStateException refusal(Element element, String what) {
        return new IllegalStateException("model refused: " + what + " at line " + element.getLine());
    }
}
