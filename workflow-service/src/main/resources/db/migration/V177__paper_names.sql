alter table paper_requirement add column name_en text;
update paper_requirement p set name_en = n.name_en
from (values ('TTR', 'Proposal letter and list of nominees')
           , ('BCTT_CN', 'Report on the person''s achievements')
           , ('BCTT_TT', 'Report on the collective''s achievements')
           , ('BB_CS', 'Minutes and vote of the unit council')
           , ('BB_CUM', 'Minutes and ballot of the emulation cluster')
           , ('BCD', 'Self-scores and verified scores')
           , ('SK', 'Decision or certificate on the initiative')
           , ('QD_CU', 'Decisions on the titles of earlier years')
           , ('DG', 'Quality rating of the year')
           , ('GU', 'Registration and emulation pact')
           , ('XN_THUE', 'Confirmation that taxes are paid')
           , ('XN_BHXH', 'Confirmation that social insurance is paid')
           , ('XN_MT', 'Confirmation on environment, work safety and fire safety')
           , ('XN_DANG', 'Rating of the Party and mass organisations')
           , ('HY', 'Opinion of the consulted agencies')) n (paper, name_en)
where p.paper = n.paper;
alter table paper_requirement alter column name_en set not null;
