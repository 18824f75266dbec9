package vn.thidua.workflow.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every page, also one that explains a refusal, say that what it shows is invented. */
@Component
class SampleDataBanner implements HandlerInterceptor, WebMvcConfigurer {

    private final boolean sampleData;

    SampleDataBanner(Environment environment) {
        sampleData = environment.acceptsProfiles(Profiles.of("sample"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    /** True where pages must carry the banner "Dữ liệu minh họa". */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("sampleData", sampleData);
        return true;
    }
}
