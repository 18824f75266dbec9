package vn.thidua.workflow.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer: what the address asks for ({@code ?lang=}), else what was chosen before in this browser, else the first
 * of our two that the browser prefers, else Vietnamese. A choice in the address is remembered in a cookie that scripts may read.
 */
@Component("localeResolver")
class ChosenLanguage implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {

    static final String PARAMETER = "lang";
    static final String COOKIE = "thidua-lang";

    /** What templates call the address of the page in the other language. */
    static final String OTHER = "otherLanguage";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Duration ONE_YEAR = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ours(request.getParameter(PARAMETER))
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(VIETNAMESE);
    }

    /** Nobody else sets it. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by " + PARAMETER);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    /** Lets every page, also one that explains a refusal, offer itself in the other language. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        ours(request.getParameter(PARAMETER)).ifPresent(language -> remember(language, request, response));
        request.setAttribute(OTHER, other(request));
        return true;
    }

    /** Relative to the page and with all that its address asks for, such as {@code ?q=hai+quan&lang=en}. */
    private String other(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER, resolveLocale(request).equals(VIETNAMESE) ? "en" : "vi")
                .build()
                .toUriString();
    }

    private static void remember(Locale language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                .path("/")
                .maxAge(ONE_YEAR)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(ChosenLanguage::ours);
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        // without the header the request would name the language of this machine
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> ours(locale.getLanguage()).stream())
                        .findFirst();
    }

    private static Optional<Locale> ours(@Nullable String language) {
        return switch (Objects.requireNonNullElse(language, "")) {
            case "vi" -> Optional.of(VIETNAMESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
