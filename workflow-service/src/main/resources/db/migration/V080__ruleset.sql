create table rule_set
( id text not null
    constraint rule_set_pk primary key
    constraint rule_set_id_check check (id ~ '^[A-Z0-9_-]{2,20}$')
, first_year int not null
    constraint rule_set_first_year_unique unique
, valid_from date not null
, valid_until date
    constraint rule_set_valid_until_check check (valid_until >= valid_from)
, basis text not null
, warning text
, enabled boolean not null
    constraint rule_set_enabled_check check (enabled or warning is not null)
, source text not null
);
comment on table rule_set is 'Bodies of rules, one for each legal frame; a nomination or round names the one it stands under';
comment on column rule_set.first_year is 'First year of consideration it is for; it serves until the next rule set''s first year';
comment on column rule_set.warning is 'What people read where this rule set ought to apply but is not enabled and an older one stands in';

create table award_rule
( rule_set text not null
    constraint award_rule_rule_set_fk references rule_set
, award text not null
    constraint award_rule_award_check check (award ~ '^[A-Z0-9_-]{2,20}$')
, position int not null
, name_vi text not null
, name_en text not null
, subject text not null
    constraint award_rule_subject_check check (subject in ('INDIVIDUAL', 'COLLECTIVE'))
, cluster_step text not null
    constraint award_rule_cluster_step_check check (cluster_step in ('REQUIRED', 'INFORM', 'SKIP'))
, council_numerator int not null
, council_denominator int not null
, council_strict boolean not null
, source text not null
, constraint award_rule_pk primary key (rule_set, award)
, constraint award_rule_council_check check (council_numerator between 0 and council_denominator and council_denominator > 0)
);
comment on table award_rule is 'The award catalogue as a rule set has it';
comment on column award_rule.cluster_step is 'Whether nominations pass through the emulation cluster';
comment on column award_rule.council_numerator is 'Share of all members that must agree in the council that decides on the proposal';

create table threshold
( rule_set text not null
    constraint threshold_rule_set_fk references rule_set
, key text not null
, numerator int not null
, denominator int not null
, strict boolean not null
, source text not null
, constraint threshold_pk primary key (rule_set, key)
, constraint threshold_share_check check (numerator between 0 and denominator and denominator > 0)
);
comment on table threshold is 'Shares of members, as fractions';
comment on column threshold.strict is 'True where exactly the share is not enough, as in a simple majority';

create table setting
( rule_set text not null
    constraint setting_rule_set_fk references rule_set
, key text not null
, value text not null
, source text not null
, constraint setting_pk primary key (rule_set, key)
);
comment on table setting is 'Everything else that the city may set; lists are separated by commas';

create table step_duration
( rule_set text not null
    constraint step_duration_rule_set_fk references rule_set
, step text not null
    constraint step_duration_step_check
      check (step in ('PREPARE_DOSSIER', 'VOTE_IN_UNIT_COUNCIL', 'SIGN_PROPOSAL', 'SUPPLEMENT_DOSSIER',
                     'SELF_ASSESS_IN_ROUND', 'SCORE_PEERS', 'VERIFY_SCORES', 'OBJECT_TO_SCORES', 'VOTE_IN_CLUSTER',
                     'SIGN_CLUSTER_MINUTES', 'RECEIVE_AT_CITY', 'APPRAISE_DOSSIER', 'CONFIRM_APPRAISAL',
                     'CONSULT_AGENCY', 'PUBLISH_FOR_COMMENT', 'COUNCIL_PAPERS', 'VOTE_IN_COUNCIL',
                     'SIGN_COUNCIL_MINUTES', 'PARTY_OPINION', 'SIGN_DECISION', 'ANNOUNCE_RESULT', 'PRESENT_AWARD',
                     'ARCHIVE_DOSSIER'))
, working_days int not null
    constraint step_duration_working_days_check check (working_days >= 0)
, source text not null
, constraint step_duration_pk primary key (rule_set, step)
);
comment on table step_duration is 'Working days for each step of the path';

create table paper_requirement
( rule_set text not null
    constraint paper_requirement_rule_set_fk references rule_set
, award text not null
, paper text not null
    constraint paper_requirement_paper_check check (paper ~ '^[A-Z_]{2,20}$')
, position int not null
, name_vi text not null
, need text not null
    constraint paper_requirement_need_check check (need in ('MANDATORY', 'CONDITIONAL'))
, due text not null
    constraint paper_requirement_due_check check (due in ('UNIT', 'CLUSTER', 'CITY'))
, source text not null
, constraint paper_requirement_pk primary key (rule_set, award, paper)
, constraint paper_requirement_award_fk foreign key (rule_set, award) references award_rule
);
comment on table paper_requirement is 'The document matrix: which papers a dossier needs, and who owes them';

insert into rule_set (id, first_year, valid_from, valid_until, basis, warning, enabled, source)
values ('RS-2017', 2017, '2017-10-01', '2023-12-31'
       , 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2013); Nghị định 91/2017/NĐ-CP; Thông tư 08/2017/TT-BNV, 12/2019/TT-BNV'
       , null, true, 'Thời hạn và văn bản sửa đổi [GK], ngày hiệu lực Nghị định 91 [W56b]')
     , ('RS-2024', 2024, '2024-01-01', '2025-06-30'
       , 'Luật 06/2022/QH15; Nghị định 98/2023/NĐ-CP; Thông tư 01/2024/TT-BNV'
       , null, true, 'Khung pháp lý [W15] [W14] [W62] [W64]')
     , ('RS-2025', 2025, '2025-07-01', null
       , 'Luật 06/2022/QH15; Nghị định 152/2025/NĐ-CP; Thông tư 15/2025/TT-BNV'
       , null, true, 'Khung pháp lý [W17] [W23] [W64]')
     , ('RS-2026', 2026, '2026-10-01', null
       , 'Luật 06/2022/QH15 được sửa đổi bởi Luật 06/2026/QH16'
       , 'Luật 06/2026/QH16 được cho là có hiệu lực từ 01/10/2026 nhưng chưa được xác nhận, nên bộ quy tắc RS-2026 chưa được áp dụng. Nguồn cần kiểm chứng: vanban.chinhphu.vn, docid=218100.'
       , false, '[W64], một nguồn duy nhất, cần kiểm chứng');

insert into award_rule (rule_set, award, position, name_vi, name_en, subject, cluster_step
                       , council_numerator, council_denominator, council_strict, source)
values ('RS-2017', 'LDTT', 1, 'Lao động tiên tiến', 'Advanced worker', 'INDIVIDUAL', 'SKIP', 1, 2, true
       , 'Nghị định 91/2017 Điều 10 [W54]; đơn vị xét, đa số quá bán [GK]')
     , ('RS-2017', 'CSTDCS', 2, 'Chiến sĩ thi đua cơ sở', 'Grassroots emulation fighter', 'INDIVIDUAL', 'SKIP', 1, 2, true
       , 'LĐTT và có sáng kiến hoặc đề tài được nghiệm thu [W54b]; hội đồng cơ sở, đa số quá bán [GK]')
     , ('RS-2017', 'CSTDTP', 3, 'Chiến sĩ thi đua cấp Thành phố', 'City emulation fighter', 'INDIVIDUAL', 'INFORM', 9, 10, false
       , 'Nghị định 91/2017 Điều 45.8: bỏ phiếu kín, từ 90 % tổng số thành viên [W29]')
     , ('RS-2017', 'TTLDTT', 4, 'Tập thể lao động tiên tiến', 'Advanced labour collective', 'COLLECTIVE', 'SKIP', 1, 2, true
       , 'Luật TĐKT 2003 [GK]; đơn vị xét, đa số quá bán [GK]')
     , ('RS-2017', 'TTLDXS', 5, 'Tập thể lao động xuất sắc', 'Excellent labour collective', 'COLLECTIVE', 'INFORM', 4, 5, false
       , 'Luật TĐKT 2003 Điều 27 [GK]; 80 % mặc định cấu hình [GK]')
     , ('RS-2017', 'COTP', 6, 'Cờ thi đua của UBND Thành phố', 'City People''s Committee emulation flag', 'COLLECTIVE', 'REQUIRED', 4, 5, false
       , 'Luật TĐKT 2003 Điều 26 [GK]; qua cụm [SD2]; 80 % mặc định cấu hình [GK]')
     , ('RS-2017', 'BKTP_CN', 7, 'Bằng khen của Chủ tịch UBND Thành phố (cá nhân)', 'City certificate of merit (individual)', 'INDIVIDUAL', 'INFORM', 4, 5, false
       , 'Thủ tục địa phương cũ: từ 80 % [W30]')
     , ('RS-2017', 'BKTP_TT', 8, 'Bằng khen của Chủ tịch UBND Thành phố (tập thể)', 'City certificate of merit (collective)', 'COLLECTIVE', 'INFORM', 4, 5, false
       , 'Thủ tục địa phương cũ: từ 80 % [W30]; tập thể trực thuộc: báo cáo cụm [INF]')
     , ('RS-2024', 'LDTT', 1, 'Lao động tiên tiến', 'Advanced worker', 'INDIVIDUAL', 'SKIP', 1, 2, true
       , 'Luật 06/2022 [W9]; đơn vị xét, đa số quá bán [GK]')
     , ('RS-2024', 'CSTDCS', 2, 'Chiến sĩ thi đua cơ sở', 'Grassroots emulation fighter', 'INDIVIDUAL', 'SKIP', 1, 2, true
       , 'Luật 06/2022 Điều 23 [W8]; hội đồng cơ sở, đa số quá bán [GK]')
     , ('RS-2024', 'CSTDTP', 3, 'Chiến sĩ thi đua cấp Thành phố', 'City emulation fighter', 'INDIVIDUAL', 'INFORM', 9, 10, false
       , 'Luật 06/2022 Điều 22 [W7]; 90 % theo Nghị định 91/2017 Điều 45.8 [W29], cần kiểm chứng')
     , ('RS-2024', 'TTLDTT', 4, 'Tập thể lao động tiên tiến', 'Advanced labour collective', 'COLLECTIVE', 'SKIP', 1, 2, true
       , 'Luật 06/2022 Điều 28: từ 70 % là LĐTT [W11]; đơn vị xét, đa số quá bán [GK]')
     , ('RS-2024', 'TTLDXS', 5, 'Tập thể lao động xuất sắc', 'Excellent labour collective', 'COLLECTIVE', 'INFORM', 4, 5, false
       , 'Luật 06/2022 Điều 27 [GK]; 80 % mặc định cấu hình [GK]')
     , ('RS-2024', 'COTP', 6, 'Cờ thi đua của UBND Thành phố', 'City People''s Committee emulation flag', 'COLLECTIVE', 'REQUIRED', 4, 5, false
       , 'Luật 06/2022 Điều 26 [GK]; qua cụm [SD2]; 80 % mặc định cấu hình [GK]')
     , ('RS-2024', 'BKTP_CN', 7, 'Bằng khen của Chủ tịch UBND Thành phố (cá nhân)', 'City certificate of merit (individual)', 'INDIVIDUAL', 'INFORM', 4, 5, false
       , 'Luật 06/2022 Điều 74.1.d [W12] [W13]; 80 % mặc định cấu hình [GK]')
     , ('RS-2024', 'BKTP_TT', 8, 'Bằng khen của Chủ tịch UBND Thành phố (tập thể)', 'City certificate of merit (collective)', 'COLLECTIVE', 'INFORM', 4, 5, false
       , 'Luật 06/2022 Điều 74.2 [GK]; 80 % mặc định cấu hình [GK]; tập thể trực thuộc: báo cáo cụm [INF]')
     , ('RS-2025', 'LDTT', 1, 'Lao động tiên tiến', 'Advanced worker', 'INDIVIDUAL', 'SKIP', 1, 2, true
       , 'Luật 06/2022 [W9]; đơn vị xét, đa số quá bán [GK]')
     , ('RS-2025', 'CSTDCS', 2, 'Chiến sĩ thi đua cơ sở', 'Grassroots emulation fighter', 'INDIVIDUAL', 'SKIP', 1, 2, true
       , 'Luật 06/2022 Điều 23 [W8]; hội đồng cơ sở, đa số quá bán [GK]')
     , ('RS-2025', 'CSTDTP', 3, 'Chiến sĩ thi đua cấp Thành phố', 'City emulation fighter', 'INDIVIDUAL', 'INFORM', 9, 10, false
       , 'Luật 06/2022 Điều 22 [W7]; 90 % theo Nghị định 91/2017 Điều 45.8 [W29], cần kiểm chứng với Nghị định 152')
     , ('RS-2025', 'TTLDTT', 4, 'Tập thể lao động tiên tiến', 'Advanced labour collective', 'COLLECTIVE', 'SKIP', 1, 2, true
       , 'Luật 06/2022 Điều 28: từ 70 % là LĐTT [W11]; đơn vị xét, đa số quá bán [GK]')
     , ('RS-2025', 'TTLDXS', 5, 'Tập thể lao động xuất sắc', 'Excellent labour collective', 'COLLECTIVE', 'INFORM', 4, 5, false
       , 'Luật 06/2022 Điều 27 [GK]; 80 % mặc định cấu hình [GK]')
     , ('RS-2025', 'COTP', 6, 'Cờ thi đua của UBND Thành phố', 'City People''s Committee emulation flag', 'COLLECTIVE', 'REQUIRED', 4, 5, false
       , 'Luật 06/2022 Điều 26 [GK]; qua cụm [SD2]; 80 % mặc định cấu hình [GK]')
     , ('RS-2025', 'BKTP_CN', 7, 'Bằng khen của Chủ tịch UBND Thành phố (cá nhân)', 'City certificate of merit (individual)', 'INDIVIDUAL', 'INFORM', 4, 5, false
       , 'Luật 06/2022 Điều 74.1.d [W12] [W13]; 80 % mặc định cấu hình [GK]')
     , ('RS-2025', 'BKTP_TT', 8, 'Bằng khen của Chủ tịch UBND Thành phố (tập thể)', 'City certificate of merit (collective)', 'COLLECTIVE', 'INFORM', 4, 5, false
       , 'Luật 06/2022 Điều 74.2 [GK]; 80 % mặc định cấu hình [GK]; tập thể trực thuộc: báo cáo cụm [INF]');

insert into threshold (rule_set, key, numerator, denominator, strict, source)
select rule_set.id, t.key, t.numerator, t.denominator, t.strict, t.source
from rule_set
cross join (values ('council.quorum', 2, 3, false, 'Thông tư 08/2017 [W31]; Quyết định 500/2024 Điều 10 [W32]')
                 , ('cluster.quorum', 2, 3, false, 'Không thấy quy định; mặc định cấu hình [GK]')
                 , ('cluster.flagThreshold', 2, 3, false, 'Không thấy quy định; mặc định cấu hình [GK]')
                 , ('cluster.voteThreshold', 2, 3, false, 'Không thấy quy định; mặc định cấu hình [GK]')
                 , ('cluster.rankingThreshold', 1, 2, true, 'Đa số quá bán tổng số thành viên; mặc định cấu hình [GK]')
                 , ('unit.quorum', 2, 3, false, 'Không thấy quy định; mặc định cấu hình [GK]')
                 , ('unit.voteThreshold', 1, 2, true, 'Đa số quá bán tổng số thành viên; mặc định cấu hình [GK]')) as t (key, numerator, denominator, strict, source)
where rule_set.enabled;

insert into setting (rule_set, key, value, source)
select rule_set.id, s.key, s.value
     , case when rule_set.id = 'RS-2017' and (s.source like '%06/2022%' or s.source like '%98/2023%') then 'Cần kiểm chứng với Nghị định 91/2017; ' else '' end || s.source
from rule_set
cross join (values ('council.absentMode', 'WRITTEN_COUNTED', 'Ý kiến bằng văn bản được tính [W29, W31, W37]')
                 , ('council.base', 'ALL_MEMBERS', 'Tính trên tổng số thành viên [W29, W37]')
                 , ('council.papersDaysBefore', '3', 'Mặc định cấu hình [INF]')
                 , ('council.heldWithinDays', '90', 'Mặc định cấu hình [INF]')
                 , ('recusal.inBase', 'true', 'Luật tính trên tổng số thành viên [W29]')
                 , ('cluster.ownVote', 'excluded', 'Chưa có quy chế cụm của Hà Nội; mặc định cấu hình [INF]')
                 , ('cluster.peerAggregation', 'median', 'Chưa có quy chế cụm của Hà Nội; mặc định cấu hình [GK]')
                 , ('cluster.tolerancePct', '2', 'Chưa có quy chế cụm của Hà Nội; mặc định cấu hình [GK]')
                 , ('flag.perCluster', '1', 'Thông lệ mỗi cụm một cờ [GK]')
                 , ('flag.perCluster.awards', 'COTP', 'Thông lệ mỗi cụm một cờ [GK]')
                 , ('publication.days', '10', 'Thông báo của Ban TĐKT TP: 10 ngày làm việc [W36]')
                 , ('consultation.deadlineDays', '10', 'Mặc định cấu hình; bắt buộc với cấp Nhà nước [W20], cấp Thành phố khi cần [W38]')
                 , ('consultation.noReply', 'HUMAN', 'Mặc định cấu hình [GK]')
                 , ('supplement.onDeadline', 'ESCALATE', 'Mặc định cấu hình [INF]')
                 , ('notify.days', '10', 'Thủ tục cũ [W27]')
                 , ('initiative.singleUse', 'true', 'Công văn 5007 mục III.5.c; 3385/BTĐKT-P.II [W34]')
                 , ('authority.check', 'WARN_WITH_OVERRIDE', 'Luật 06/2022 Điều 83 [W2]; Hà Nội chưa xác nhận')
                 , ('authority.check.awards', 'CSTDTP', 'Luật 06/2022 Điều 83 [W2]; Hà Nội chưa xác nhận')
                 , ('registration.missing', 'WARN', 'Mặc định cấu hình [SD1, SD2, SD4]')
                 , ('sla.total', '25', 'Thủ tục của các tỉnh khác [W25, W26]; chưa thấy ở Hà Nội')
                 , ('sla.pauseStates', 'RETURNED_UNIT,CONSULTING', 'Bổ sung hồ sơ, lấy ý kiến, công khai; chưa có quy định rõ [INF]')
                 , ('unitVote.base', 'ALL_MEMBERS', 'Mặc định cấu hình [GK]')
                 , ('bonus.multiple.LDTT', '0.3', 'Nghị định 98/2023 Điều 54, giữ nguyên tại Nghị định 152/2025 [W14b] [W9] [W68]')
                 , ('bonus.multiple.CSTDCS', '1.0', 'Nghị định 98/2023 Điều 54, giữ nguyên tại Nghị định 152/2025 [W14b] [W9] [W68]')
                 , ('bonus.multiple.CSTDTP', '3.0', 'Nghị định 98/2023 Điều 54, giữ nguyên tại Nghị định 152/2025 [W14b] [W9] [W68]')
                 , ('bonus.multiple.TTLDTT', '0.8', 'Nghị định 98/2023 Điều 54, giữ nguyên tại Nghị định 152/2025 [W14b] [W9] [W68]')
                 , ('bonus.multiple.TTLDXS', '1.5', 'Nghị định 98/2023 Điều 54, giữ nguyên tại Nghị định 152/2025 [W14b] [W9] [W68]')
                 , ('bonus.multiple.COTP', '8.0', 'Nghị định 98/2023 Điều 54, giữ nguyên tại Nghị định 152/2025 [W14b] [W9] [W68]')
                 , ('bonus.multiple.BKTP_CN', '1.5', 'Không thấy quy định; mặc định cấu hình [GK]')
                 , ('bonus.multiple.BKTP_TT', '3.0', 'Gấp đôi cá nhân; mặc định cấu hình [GK]')
                 , ('cstdcs.quotaPct', '15', 'Thông tư của một bộ năm 2019 [W53]; hiệu lực chưa rõ')
                 , ('cstdcs.quotaBase', 'LDTT', 'Thông tư của một bộ năm 2019 [W53]')
                 , ('cstdcs.rounding', 'floor', 'Mặc định cấu hình [INF]')
                 , ('streak.LDTT', '', 'Không đòi danh hiệu các năm trước [W8]')
                 , ('streak.CSTDCS', '', 'Không đòi danh hiệu các năm trước [W8]')
                 , ('streak.CSTDTP', 'CSTDCS:3:BLOCKING', '03 lần liên tục CSTĐCS, Điều 22 [W7]')
                 , ('streak.TTLDTT', '', 'Không đòi danh hiệu các năm trước [W11]')
                 , ('streak.TTLDXS', '', 'Không đòi danh hiệu các năm trước [GK]')
                 , ('streak.COTP', '', 'Không đòi danh hiệu các năm trước [GK]')
                 , ('streak.BKTP_CN', '', 'Không đòi danh hiệu các năm trước [GK]')
                 , ('streak.BKTP_TT', 'TTLDXS:2:WARNING', 'Luật 06/2022 Điều 74 [W12]; tập thể [GK]')
                 , ('bktp.initiatives', '2', 'Luật 06/2022 Điều 74.1.d [W12] [W13]')
                 , ('ttldtt.minLdttPct', '70', 'Luật 06/2022 Điều 28 [W11]')
                 , ('simplified.filingDays', '45', 'Quy định của một bộ [W57]')
                 , ('simplified.decisionDays', '10', 'Mặc định cấu hình [GK]')
                 , ('complaint.days', '90', 'Luật Khiếu nại [GK]')
                 , ('consultation.agencies.LDTT', '', 'Cấp Thành phố lấy ý kiến khi cần [W38]')
                 , ('consultation.agencies.CSTDCS', '', 'Cấp Thành phố lấy ý kiến khi cần [W38]')
                 , ('consultation.agencies.CSTDTP', '', 'Cấp Thành phố lấy ý kiến khi cần [W38]')
                 , ('consultation.agencies.TTLDTT', '', 'Cấp Thành phố lấy ý kiến khi cần [W38]')
                 , ('consultation.agencies.TTLDXS', '', 'Cấp Thành phố lấy ý kiến khi cần [W38]')
                 , ('consultation.agencies.COTP', 'SNV,CATP,BHXH', 'Cấp Thành phố lấy ý kiến khi cần [W38]; danh sách minh họa cho cờ [INV]')
                 , ('consultation.agencies.BKTP_CN', '', 'Cấp Thành phố lấy ý kiến khi cần [W38]')
                 , ('consultation.agencies.BKTP_TT', '', 'Cấp Thành phố lấy ý kiến khi cần [W38]')
                 , ('publication.required.LDTT', 'false', 'Do đơn vị quyết định [GK]')
                 , ('publication.required.CSTDCS', 'false', 'Do đơn vị quyết định [GK]')
                 , ('publication.required.CSTDTP', 'true', 'Công khai các danh hiệu cấp Thành phố; đã thấy với Huân chương [W36]')
                 , ('publication.required.TTLDTT', 'false', 'Do đơn vị quyết định [GK]')
                 , ('publication.required.TTLDXS', 'true', 'Công khai các danh hiệu cấp Thành phố; đã thấy với Huân chương [W36]')
                 , ('publication.required.COTP', 'true', 'Công khai các danh hiệu cấp Thành phố; đã thấy với Huân chương [W36]')
                 , ('publication.required.BKTP_CN', 'true', 'Công khai các danh hiệu cấp Thành phố; đã thấy với Huân chương [W36]')
                 , ('publication.required.BKTP_TT', 'true', 'Công khai các danh hiệu cấp Thành phố; đã thấy với Huân chương [W36]')
                 , ('partyOpinion.required.TTLDXS', 'false', 'Thông lệ cũ [W30]')
                 , ('partyOpinion.required.COTP', 'false', 'Thông lệ cũ [W30]')
                 , ('partyOpinion.required.BKTP_CN', 'false', 'Thông lệ cũ [W30]')
                 , ('partyOpinion.required.BKTP_TT', 'false', 'Thông lệ cũ [W30]')
                 , ('partyOpinion.required.CSTDTP', 'false', 'Thông lệ cũ [W30]')) as s (key, value, source)
where rule_set.enabled;

insert into setting (rule_set, key, value, source)
values ('RS-2017', 'cstdcs.mode', 'LDTT_AND_INITIATIVE', 'LĐTT và có sáng kiến hoặc đề tài [W54b]')
     , ('RS-2024', 'cstdcs.mode', 'LDTT_AND_ANY', 'Luật 06/2022 Điều 23 [W8]')
     , ('RS-2025', 'cstdcs.mode', 'LDTT_AND_ANY', 'Luật 06/2022 Điều 23 [W8]')
     , ('RS-2017', 'ldtt.minServiceMonths', '10', 'Nghị định 91/2017 Điều 10 [W54]')
     , ('RS-2024', 'ldtt.minServiceMonths', '6', 'Mặc định cấu hình, bộ hoặc thành phố quy định [GK]')
     , ('RS-2025', 'ldtt.minServiceMonths', '6', 'Mặc định cấu hình, bộ hoặc thành phố quy định [GK]');

insert into step_duration (rule_set, step, working_days, source)
select rule_set.id, d.step, d.working_days, d.source
from rule_set
cross join (values ('PREPARE_DOSSIER', 10, 'Theo lịch đợt xét; mặc định cấu hình [GK]')
                 , ('VOTE_IN_UNIT_COUNCIL', 5, 'Không thấy quy định; mặc định cấu hình [GK]')
                 , ('SIGN_PROPOSAL', 3, 'Quy trình bước 6 [GK]')
                 , ('SUPPLEMENT_DOSSIER', 5, 'Không thấy quy định; mặc định cấu hình [GK]')
                 , ('SELF_ASSESS_IN_ROUND', 10, 'Theo lịch đợt xét; mặc định cấu hình [GK]')
                 , ('SCORE_PEERS', 7, 'Quy trình bước 8 [GK]')
                 , ('VERIFY_SCORES', 5, 'Quy trình bước 9 [GK]')
                 , ('OBJECT_TO_SCORES', 3, 'Quy trình bước 9: đơn vị được kiến nghị một lần trong 3 ngày [GK]')
                 , ('VOTE_IN_CLUSTER', 5, 'Họp tổng kết cụm; mặc định cấu hình [GK]')
                 , ('SIGN_CLUSTER_MINUTES', 5, 'Quy trình bước 11 [SD2]')
                 , ('RECEIVE_AT_CITY', 3, 'Quy trình bước 12: 1 đến 3 ngày [W28, W69]')
                 , ('APPRAISE_DOSSIER', 10, 'Quy trình bước 13 [W38]')
                 , ('CONFIRM_APPRAISAL', 2, 'Phần của Trưởng ban trong bước 13 [INF]')
                 , ('CONSULT_AGENCY', 10, 'Quy trình bước 14; mặc định cấu hình [W20, W38]')
                 , ('PUBLISH_FOR_COMMENT', 10, 'Thông báo công khai của Ban TĐKT TP: 10 ngày làm việc [W36]')
                 , ('COUNCIL_PAPERS', 3, 'Gửi tài liệu trước phiên họp, mặc định cấu hình [INF]')
                 , ('VOTE_IN_COUNCIL', 5, 'Quy trình bước 16: 5 ngày khi lấy ý kiến bằng văn bản [W28–W32, W37]')
                 , ('SIGN_COUNCIL_MINUTES', 3, 'Không thấy quy định; mặc định cấu hình [GK]')
                 , ('PARTY_OPINION', 5, 'Quy trình bước 17; mặc định cấu hình [W30]')
                 , ('SIGN_DECISION', 5, 'Quy trình bước 18: 4 đến 5 ngày [W41, W28]')
                 , ('ANNOUNCE_RESULT', 10, 'Quy trình bước 19: 10 ngày sau quyết định [W27]')
                 , ('PRESENT_AWARD', 30, 'Quy trình bước 20; mặc định cấu hình [W70b, W26]')
                 , ('ARCHIVE_DOSSIER', 30, 'Quy trình bước 21 [GK]')) as d (step, working_days, source)
where rule_set.enabled;

insert into paper_requirement (rule_set, award, paper, position, name_vi, need, due, source)
select rule_set.id, p.award, p.paper, p.position, p.name_vi, p.need, p.due
     , case when rule_set.id = 'RS-2017' and p.source like '%06/2022%' then 'Cần kiểm chứng với Nghị định 91/2017; ' else '' end || p.source
from rule_set
cross join (values ('LDTT', 'TTR', 1, 'Tờ trình và danh sách đề nghị', 'MANDATORY', 'UNIT', 'Suy ra từ Luật 06/2022 Điều 84 [INF]')
                 , ('LDTT', 'BB_CS', 4, 'Biên bản họp Hội đồng cơ sở và kết quả bỏ phiếu', 'MANDATORY', 'UNIT', 'Suy ra từ Luật 06/2022 Điều 84 [INF]')
                 , ('LDTT', 'DG', 9, 'Kết quả xếp loại chất lượng năm', 'MANDATORY', 'UNIT', 'Suy ra từ Luật 06/2022 Điều 84 [INF]')
                 , ('CSTDCS', 'TTR', 1, 'Tờ trình và danh sách đề nghị', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('CSTDCS', 'BCTT_CN', 2, 'Báo cáo thành tích cá nhân', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('CSTDCS', 'BB_CS', 4, 'Biên bản họp Hội đồng cơ sở và kết quả bỏ phiếu', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('CSTDCS', 'SK', 7, 'Quyết định hoặc giấy chứng nhận sáng kiến', 'CONDITIONAL', 'UNIT', 'Luật 06/2022 Điều 84.1 [W1]; [W24b]')
                 , ('CSTDCS', 'DG', 9, 'Kết quả xếp loại chất lượng năm', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('CSTDCS', 'GU', 10, 'Bản đăng ký, giao ước thi đua', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('CSTDTP', 'TTR', 1, 'Tờ trình và danh sách đề nghị', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('CSTDTP', 'BCTT_CN', 2, 'Báo cáo thành tích cá nhân', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('CSTDTP', 'BB_CS', 4, 'Biên bản họp Hội đồng cơ sở và kết quả bỏ phiếu', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('CSTDTP', 'SK', 7, 'Quyết định hoặc giấy chứng nhận sáng kiến', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84.1 [W1]; [W24b]')
                 , ('CSTDTP', 'QD_CU', 8, 'Quyết định công nhận danh hiệu các năm trước', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('CSTDTP', 'DG', 9, 'Kết quả xếp loại chất lượng năm', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('CSTDTP', 'GU', 10, 'Bản đăng ký, giao ước thi đua', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('CSTDTP', 'HY', 15, 'Văn bản hiệp y của cơ quan liên quan', 'CONDITIONAL', 'CITY', 'Lấy ý kiến khi cần [W38]')
                 , ('TTLDTT', 'TTR', 1, 'Tờ trình và danh sách đề nghị', 'MANDATORY', 'UNIT', 'Suy ra từ Luật 06/2022 Điều 84 [INF]')
                 , ('TTLDTT', 'BCTT_TT', 3, 'Báo cáo thành tích tập thể', 'MANDATORY', 'UNIT', 'Suy ra từ Luật 06/2022 Điều 84 [INF]')
                 , ('TTLDTT', 'BB_CS', 4, 'Biên bản họp Hội đồng cơ sở và kết quả bỏ phiếu', 'MANDATORY', 'UNIT', 'Suy ra từ Luật 06/2022 Điều 84 [INF]')
                 , ('TTLDTT', 'DG', 9, 'Kết quả xếp loại chất lượng năm', 'MANDATORY', 'UNIT', 'Suy ra từ Luật 06/2022 Điều 84 [INF]')
                 , ('TTLDXS', 'TTR', 1, 'Tờ trình và danh sách đề nghị', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('TTLDXS', 'BCTT_TT', 3, 'Báo cáo thành tích tập thể', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('TTLDXS', 'BB_CS', 4, 'Biên bản họp Hội đồng cơ sở và kết quả bỏ phiếu', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('TTLDXS', 'BCD', 6, 'Bảng tự chấm điểm và điểm thẩm tra', 'CONDITIONAL', 'CLUSTER', 'Thành phố quy định [GK]')
                 , ('TTLDXS', 'QD_CU', 8, 'Quyết định công nhận danh hiệu các năm trước', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('TTLDXS', 'DG', 9, 'Kết quả xếp loại chất lượng năm', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('TTLDXS', 'GU', 10, 'Bản đăng ký, giao ước thi đua', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('TTLDXS', 'XN_THUE', 11, 'Xác nhận thực hiện nghĩa vụ thuế', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('TTLDXS', 'XN_BHXH', 12, 'Xác nhận đóng bảo hiểm xã hội', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('TTLDXS', 'XN_MT', 13, 'Xác nhận về môi trường, an toàn lao động, phòng cháy chữa cháy', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('TTLDXS', 'XN_DANG', 14, 'Kết quả xếp loại tổ chức đảng, đoàn thể', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('TTLDXS', 'HY', 15, 'Văn bản hiệp y của cơ quan liên quan', 'CONDITIONAL', 'CITY', 'Lấy ý kiến khi cần [W38]')
                 , ('COTP', 'TTR', 1, 'Tờ trình và danh sách đề nghị', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('COTP', 'BCTT_TT', 3, 'Báo cáo thành tích tập thể', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('COTP', 'BB_CS', 4, 'Biên bản họp Hội đồng cơ sở và kết quả bỏ phiếu', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('COTP', 'BB_CUM', 5, 'Biên bản bình xét và phiếu bầu của Cụm thi đua', 'MANDATORY', 'CLUSTER', 'Biên bản và kết quả bỏ phiếu của cụm, khối [W24]')
                 , ('COTP', 'BCD', 6, 'Bảng tự chấm điểm và điểm thẩm tra', 'MANDATORY', 'CLUSTER', 'Thành phố quy định [GK]')
                 , ('COTP', 'QD_CU', 8, 'Quyết định công nhận danh hiệu các năm trước', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('COTP', 'DG', 9, 'Kết quả xếp loại chất lượng năm', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('COTP', 'GU', 10, 'Bản đăng ký, giao ước thi đua', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('COTP', 'XN_THUE', 11, 'Xác nhận thực hiện nghĩa vụ thuế', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('COTP', 'XN_BHXH', 12, 'Xác nhận đóng bảo hiểm xã hội', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('COTP', 'XN_MT', 13, 'Xác nhận về môi trường, an toàn lao động, phòng cháy chữa cháy', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('COTP', 'XN_DANG', 14, 'Kết quả xếp loại tổ chức đảng, đoàn thể', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('COTP', 'HY', 15, 'Văn bản hiệp y của cơ quan liên quan', 'CONDITIONAL', 'CITY', 'Lấy ý kiến khi cần [W38]')
                 , ('BKTP_CN', 'TTR', 1, 'Tờ trình và danh sách đề nghị', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('BKTP_CN', 'BCTT_CN', 2, 'Báo cáo thành tích cá nhân', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('BKTP_CN', 'BB_CS', 4, 'Biên bản họp Hội đồng cơ sở và kết quả bỏ phiếu', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('BKTP_CN', 'BB_CUM', 5, 'Biên bản bình xét và phiếu bầu của Cụm thi đua', 'CONDITIONAL', 'CLUSTER', 'Biên bản và kết quả bỏ phiếu của cụm, khối [W24]')
                 , ('BKTP_CN', 'SK', 7, 'Quyết định hoặc giấy chứng nhận sáng kiến', 'CONDITIONAL', 'UNIT', 'Luật 06/2022 Điều 84.1 [W1]; [W24b]')
                 , ('BKTP_CN', 'QD_CU', 8, 'Quyết định công nhận danh hiệu các năm trước', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('BKTP_CN', 'DG', 9, 'Kết quả xếp loại chất lượng năm', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('BKTP_CN', 'GU', 10, 'Bản đăng ký, giao ước thi đua', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('BKTP_CN', 'HY', 15, 'Văn bản hiệp y của cơ quan liên quan', 'CONDITIONAL', 'CITY', 'Lấy ý kiến khi cần [W38]')
                 , ('BKTP_TT', 'TTR', 1, 'Tờ trình và danh sách đề nghị', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('BKTP_TT', 'BCTT_TT', 3, 'Báo cáo thành tích tập thể', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('BKTP_TT', 'BB_CS', 4, 'Biên bản họp Hội đồng cơ sở và kết quả bỏ phiếu', 'MANDATORY', 'UNIT', 'Luật 06/2022 Điều 84 [W1]')
                 , ('BKTP_TT', 'BB_CUM', 5, 'Biên bản bình xét và phiếu bầu của Cụm thi đua', 'CONDITIONAL', 'CLUSTER', 'Biên bản và kết quả bỏ phiếu của cụm, khối [W24]')
                 , ('BKTP_TT', 'BCD', 6, 'Bảng tự chấm điểm và điểm thẩm tra', 'CONDITIONAL', 'CLUSTER', 'Thành phố quy định [GK]')
                 , ('BKTP_TT', 'QD_CU', 8, 'Quyết định công nhận danh hiệu các năm trước', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('BKTP_TT', 'DG', 9, 'Kết quả xếp loại chất lượng năm', 'MANDATORY', 'UNIT', 'Thành phố quy định [GK]')
                 , ('BKTP_TT', 'GU', 10, 'Bản đăng ký, giao ước thi đua', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('BKTP_TT', 'XN_THUE', 11, 'Xác nhận thực hiện nghĩa vụ thuế', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('BKTP_TT', 'XN_BHXH', 12, 'Xác nhận đóng bảo hiểm xã hội', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('BKTP_TT', 'XN_MT', 13, 'Xác nhận về môi trường, an toàn lao động, phòng cháy chữa cháy', 'CONDITIONAL', 'UNIT', 'Chỉ với doanh nghiệp hoặc đơn vị có hoạt động kinh doanh; thành phố quy định [GK]')
                 , ('BKTP_TT', 'XN_DANG', 14, 'Kết quả xếp loại tổ chức đảng, đoàn thể', 'CONDITIONAL', 'UNIT', 'Thành phố quy định [GK]')
                 , ('BKTP_TT', 'HY', 15, 'Văn bản hiệp y của cơ quan liên quan', 'CONDITIONAL', 'CITY', 'Lấy ý kiến khi cần [W38]')) as p (award, paper, position, name_vi, need, due, source)
where rule_set.enabled;
