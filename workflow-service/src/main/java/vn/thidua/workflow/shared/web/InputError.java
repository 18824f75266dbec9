package vn.thidua.workflow.shared.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** One wrong part of the input. @param pointer where it stands (RFC 6901), empty for the whole @param detail what is wrong */
record InputError(String pointer, String detail) {

    /** What a failure says about single parts of the input; empty where it says nothing. */
    static List<InputError> in(Exception failure, Locale locale) {
        if (failure instanceof BindException binding) {
            return binding.getAllErrors().stream()
                    .map(error -> new InputError(
                            error instanceof FieldError field ? pointer(field.getField()) : "",
                            Objects.requireNonNullElse(error.getDefaultMessage(), "")))
                    .toList();
        }
        if (failure instanceof HandlerMethodValidationException validation) {
            return validation.getParameterValidationResults().stream()
                    .flatMap(parameter -> parameter.getResolvableErrors().stream()
                            .map(error -> new InputError(
                                    error instanceof FieldError field
                                            ? pointer(field.getField())
                                            : pointer(Objects.requireNonNullElse(
                                                    parameter
                                                            .getMethodParameter()
                                                            .getParameterName(),
                                                    "")),
                                    Objects.requireNonNullElse(error.getDefaultMessage(), ""))))
                    .toList();
        }
        if (failure instanceof ConstraintViolationException violations) {
            return violations.getConstraintViolations().stream()
                    .map(violation ->
                            new InputError(pointer(violation.getPropertyPath().toString()), violation.getMessage()))
                    .toList();
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(new InputError(pointer(mismatch.getName()), unreadable(locale)));
        }
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            return List.of(new InputError(pointer(unknown), unknown(locale)));
        }
        return failure.getCause() instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? List.of(new InputError(pointer(mapping), unreadable(locale)))
                : List.of();
    }

    private static String unreadable(Locale locale) {
        return locale.getLanguage().equals("en") ? "cannot be read as the expected type" : "không đúng kiểu dữ liệu";
    }

    private static String unknown(Locale locale) {
        return locale.getLanguage().equals("en") ? "is no field of this call" : "không phải là trường của yêu cầu này";
    }

    private static String pointer(String property) {
        return property.isEmpty()
                ? ""
                : "/" + property.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step ->
                        "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
