package vn.thidua.workflow.dashboard;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.workflow.shared.WorkingDays;

/** Measures finished work. Tasks that were cancelled are left out; called processes and awaited events have no deadline of their own. */
@Component
class ReadStepTimes {

    private static final String STATEMENT = """
            with calendar as materialized (
              select cast(string_to_array(:days, ',') as date[]) as days
            ), done as (
              select proc_def_key_ as process, task_def_key_ as element, start_time_, end_time_, due_date_
              from act_hi_taskinst
              where end_time_ >= :from and end_time_ < :to and delete_reason_ = 'completed'
              union all
              select proc_def_key_, act_id_, start_time_, end_time_, null
              from act_hi_actinst
              where end_time_ >= :from and end_time_ < :to and act_inst_state_ <> 2
                and (act_type_ in ('callActivity', 'receiveTask', 'intermediateTimer')
                     or act_type_ like 'intermediate%Catch')
            ), measured as (
              select process, element, end_time_ > due_date_ as late
                   , width_bucket((cast(end_time_ as timestamptz) at time zone :zone)::date, days)
                     - width_bucket((cast(start_time_ as timestamptz) at time zone :zone)::date, days) as took
                   , width_bucket((cast(due_date_ as timestamptz) at time zone :zone)::date, days)
                     - width_bucket((cast(start_time_ as timestamptz) at time zone :zone)::date, days) as allowed
              from done cross join calendar
            )
            select process, element, count(*) as finished
                 , percentile_cont(0.5) within group (order by took) as median
                 , percentile_cont(0.9) within group (order by took) as ninetieth
                 , percentile_cont(0.5) within group (order by allowed) as target
                 , count(*) filter (where late) as late
            from measured
            group by process, element
            """;

    private final JdbcClient database;
    private final LegalDays legalDays;
    private final RecentlyRead<Period, List<StepTime>> recent;

    ReadStepTimes(JdbcClient database, LegalDays legalDays, Clock clock, DashboardSettings settings) {
        this.database = database;
        this.legalDays = legalDays;
        recent = new RecentlyRead<>(clock, settings.keepHistory());
    }

    /** Of every element of every process at which something was finished in the period. */
    List<StepTime> in(Period period) {
        return recent.get(period, this::measure);
    }

    /** The same, counted now. */
    List<StepTime> measure(Period period) {
        return database.sql(STATEMENT)
                .param("days", legalDays.around(period))
                .param("zone", WorkingDays.ZONE.getId())
                .param("from", period.start())
                .param("to", period.end())
                .query(StepTime.class)
                .list();
    }
}
