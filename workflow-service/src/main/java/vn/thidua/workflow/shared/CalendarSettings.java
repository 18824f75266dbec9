package vn.thidua.workflow.shared;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The legal calendar, kept up by the administrator each year when the Government announces it.
 *
 * @param holidays public holidays and swapped days that are no working days
 */
@ConfigurationProperties("workflow.calendar")
record CalendarSettings(@DefaultValue({}) Set<LocalDate> holidays) {}
