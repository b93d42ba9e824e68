/** Work with data in its parts: trust, definitions, models, questions, experiments. The format stands at `readPhraseTable`. */
export const DATA_CRAFT = `
# event-tracking: Tracking what users do
user events, track user events, product events, app events, in-app events, event tracking, tracking plan, tracking plans, event-tracking plans, product instrumentation, analytics instrumentation, event taxonomy, event schemas, analytics events, tracking implementation, clickstream, behavioural data, behavioral data, tag management, analytics tracking
posting: own the tracking plan, instrument features, ensure instrumentation, implement tracking, event data, define events
story: events were, event fired, fired twice, fires twice, button was tracked, not tracked, tracked under two names, named the events, event names, missing events, tag manager, clicks were, logged each tap, tracking broke, tracking was broken, tracking had, consent banner

# cause-without-trial: Did it really cause it
causal inference, causal analysis, quasi-experiments, difference-in-differences, difference in differences, matching methods, impact evaluation, marketing mix modelling, incremental impact, marketing attribution, uplift modelling
posting: measure incremental, estimate the impact of, when experiments are not possible, evaluate impact of campaigns
story: week before is not, compared with the same shops, similar stores, similar shops, weeks either side, weeks before and after, what they bought instead, people just stocking up, stocked up, pulled forward, would have happened anyway, it was only christmas, it was the weather, season explained, cannot say it was us, was also winter, took the credit, claimed that his, claimed that her

# statistics-sense: Statistics that hold
^statistics, statistical methods, hypothesis testing, confidence intervals, statistical significance, statistical literacy, inferential statistics, common pitfalls, bayesian, statistical sampling, regression analysis, probability theory
posting: grasp of statistics, knowledge of statistics, honest about uncertainty, apply statistical, sound statistical, statistical rigour, statistical rigor, statistical techniques, statistical analyses, statistical modelling, statistical tests, quantitative methods, hypothesis and test, mathematics and statistics, test ideas
story: confidence interval, error bars, outlier, outliers, median instead of, the average hid, average hides, averages hide, small sample, only twelve cases, regression to the mean, correlation is not, plus or minus, range instead of, said how sure, significant difference, not significant, statistically significant, significance, p-value, p value, t-test, regression, standard deviation, sample size, distribution of, variance, correlation, correlated, control group, sampling, sampled, confidence

# trusted-numbers: Tests of data
data tests, data testing, freshness checks, data quality checks, data observability, data validation, data reliability, anomaly detection on data, data contracts, reconciliation of data, tested and documented, trust the numbers, data accuracy checks, automated checks on data
posting: monitor data quality, put tests in place, build data quality, alerts and documentation, validate data sources, ensure data is trustworthy, reliable data
story: loaded twice, counted twice, twice in the table, double counted, joined twice, doubled by the join, fan-out, row count, row counts, counts before and after, rows missing, header check, column moved, a column in the middle, new column in the middle, empty file, file came empty, one store missing, checks that all, if it is more than ~ percent off, off the same weekday, same weekday, the load waits, load stops, threshold that blocks, mails me only, emails only me, caught ~ real problems, tests in dbt, dbt tests, somebody else runs it, second pair of eyes on the query, checked against the till, compared totals, differences explained, differences one by one, columns shifted

# wrong-numbers: When a number was wrong
data incidents, correction of reports, data issues, root cause of data issues, data discrepancies, discrepancies in data, transparent about errors, data incident communication
posting: resolve data issues, investigate discrepancies, respond to data incidents, communicate data issues
story: wrong number, the number was wrong, gave ~ a wrong number, told the board, on a slide, already on the slide, real number was, figures not correct, banner on the dashboard, warned first, deleted the day and, reloaded, reloaded the day, corrected it the same day, wrote a correction, sent a correction, wrote half a page, my own mistake in the query, most basic mistake, withdrew the report

# models-of-data: Tables others build on
dimensional models, dimensional modelling, data models, data modelling, data modeling, star schema, Kimball, data vault, =dbt, dbt models, analytics engineering, analytics engineer, curated data, data marts, documented models, well-documented models, layered models, slowly changing dimensions
posting: build dimensional models, develop data models, develop curated, maintain models, transform raw data, turn raw data into, design schemas for analytics
story: fact table, facts and dimensions, staging layer, as views, made it a view, raw table, raw tables, closed the access to the raw, models in dbt, one wide table, one row per, history table, daily totals table, tables nobody had opened, dropped ~ tables, tables nobody read, column descriptions

# loads-orchestrated: Loads at night
workflow orchestration, scheduled jobs, batch jobs, data ingestion, ingestion, file transfers, incremental loads, backfills, idempotent loads, data feeds, ELT pipelines, ETL jobs, connectors for data, source systems
posting: orchestrate data, build ingestion, maintain ingestion, ingest from, schedule jobs, operate pipelines, orchestration tool, data ingestion framework, operate Kafka clusters, streaming infrastructure, schedule and monitor jobs, monitor and troubleshoot data loads
story: load of the night, nightly load, night load, job had failed, job failed at, failed at three, failed in the middle, restarted in the middle, restarted it, insert and not merge, inserted twice, deletes its own day, can be run twice, run it five times, same result, csv at, file at four, supplier file, sftp, pulls from, lands at, arrives at six, ran from 7 h, ~ jobs, three hundred jobs, rewrote the jobs, airflow, cron, late file, load from ~ to, job failed, jobs failed, failed jobs, restarted the job, rerun, re-run, reran, watermark, checkpoint, checkpoints, checkpointing, incremental ingestion, full reload, full reloads, executor, executors, shuffle, broadcast join, skew, skewed, runtime from, runtime fell, backfill, idempotent, scheduler, dependencies between jobs, SLA of the load, silently failed, failing silently, silent failure, silently stopped, stopped writing, stopped receiving

# live-data: Data as it happens
streaming data, real-time data, stream processing, event streams, real-time pipelines, event time, Flink, Kafka streams, IoT data, sensor data, change data capture, low-latency data
posting: build streaming, process events, real-time analytics, streaming pipelines, telemetry at scale, data in real time
story: each sends a message, messages a day, messages per day, events a day, late messages, late events, out of order, all at once after, in real time, delay from ~ to ~ seconds, state per, kafka, windowed, sensors sent, sensors send, lost signal, messages came late, data came late

# warehouse-moves: Leaving an old warehouse
data warehouse migration, data platform migration, warehouse modernisation, warehouse modernization, cloud warehouse, cloud data warehouse, data platform, legacy data warehouse, lakehouse migration
posting: migrate data warehouse, modernise data platform, move to the cloud warehouse, modern data stack, experience with a modern cloud warehouse
story: old warehouse, off oracle, the old oracle, oracle server, teradata, talend, pl/sql, moved to snowflake, move to snowflake, to bigquery, ran both, both in parallel, in parallel six weeks, parallel for, compared the totals, bugs of the old one, bug in the old one, reproduce the old bug, old one was wrong, looked in the logs what is read, nobody complained, contract ended

# query-speed: Queries that cost too much
query optimisation, query optimization, warehouse performance, materialised views, materialized views, query cost, query tuning, query performance, keep queries fast, table partitioning, database indexing
posting: optimise queries, optimize queries, tune queries, improve query performance, optimise warehouse performance
story: slow query, slow log, slow queries, query history, explain analyze, seq scan, full scan, table scan, the worst join, worst query, top ten queries, added an index, partial index, index on, clustering by, partitioned by, rewrote the query, rewrote the join, from ~ min to, queries per page, N+1, one query per, six copies, on the primary, moved to the replica, read replica, totals table, filled at night, XL warehouse, auto-suspend, refreshed every five minutes, warehouse credits

# reports-used: Reports that are really used
dashboards that are used, dashboard adoption, self-service reporting, report rationalisation, executive dashboards, operational reporting, stakeholder dashboards, self-service analysis, reporting needs, self-serve analytics
posting: dashboards that teams use, build self-service, reports for management, steer with dashboards
story: nobody opened it, nobody opened, usage logs, opened it more than once, who opened it, eleven tabs, too many tabs, threw mine out, threw out the dashboard, asked what she looks at, what she looks at in the morning, three numbers, three blocks, one pager, lands in their email, in their inbox at, picture in the mail, red only if, red when they must, no filters, daily by ~ of them, on the clipboard, who would miss it, stopped sending it to see, replaced by one

# data-teaching: Making others good with numbers
data literacy, data-literate, data training, analytics training, data culture, data-driven culture, office hours for data, analyst coaching, self-serve analysis training, data champions, data enablement, SQL training
posting: promote data literacy, run data trainings, train colleagues on dashboards, train users on dashboards, coach analysts, support colleagues in analysis, foster data-driven, train colleagues to use, train end users, train business users, provide training to users, user training on reports, adoption of BI, self-service culture, promote self-service, knowledge transfer to, support users in
story: scared of numbers, afraid of numbers, one chart, one chart a week, lunch session, brings a question, bring a question, built her own sheet, built his own report, built their own, taught them to filter, taught SQL, SQL course, office hours, poker chips, with coins on the table, explained the average, showed them with receipts, asks better questions, training sessions, trained business users, trained users, trained the team, hands-on workshops, training materials, training program, training programme, user guides, video tutorials, tutorials, champions, power users, super users, community of users, self-sufficient, self-service, adoption increased, increased adoption, user adoption, users created their own, create their own reports, build their own reports, onboarding sessions

# findings-told: Telling what the numbers say
present findings, presenting findings, data storytelling, present insights, recommendations from data, communicate results of analysis, executive presentations of data, presenting to leadership, findings and recommendations, insights to leadership, actionable recommendations
posting: present to leadership, communicate complex findings, translate findings, present results to, clear recommendations, tell stories with data, concise and honest, communicate results, communicate complex analysis, present data, present insights to, visual storytelling, executive-level presentations, explain analysis, communicate analysis, explain findings, explain complex findings, non-technical audiences
story: showed the board, in front of the board, showed the director the, presented to the, the VP, VP of, one slide, one page for, with a recommendation, what would change, changes the decision, changed the decision, decided on the basis of, would not believe the number, did not like the number, wanted a ranking, wanted a ranking of, built ~ and did not send, didn't send it, my advice was, presented findings, presented the findings, presented my findings, presented results, presented the results, presented the analysis, presented insights, recommended to, recommended that, executive summary, executive presentation, board presentation, leadership team, senior leadership, steering committee, management decided, they decided to, used my analysis, data story, storytelling

# awkward-truths: Saying what somebody does not want to hear
challenge assumptions, challenge constructively, influence decisions with data, push back with evidence, question the brief, independent judgement in analysis, influence senior stakeholders, influence people who are senior
posting: challenge stakeholders, challenge the status quo with data, push back when, influence without authority, speak up with evidence
story: said it in a meeting, in front of people, you can't do it like this, cannot calculate it like, he stopped inviting me, sorry for how, took his favourite, did it together with him, send it to the person first, to the person first, before I opened my mouth, figured it was, everyone blamed, everybody blamed, everyone assumed, the real reason was, showed him the data, asked what the question is, what is the question

# list-cleaning: Cleaning lists of people and things
deduplication, record matching, data cleansing, entity resolution, customer master, address data, data stewardship, fuzzy matching, golden record, master data quality, data cleanup
posting: clean up data, deduplicate, merge duplicates, maintain customer data, manage master data
story: duplicates, duplicate members, duplicate customers, duplicate records, same phone and, same birthday, same name, same last name, misspelled, misspelt, typed wrong, spelled three ways, merged automatically, merged ~ records, rules from sure to, list for a human, two temps, old ids, kept the old numbers, father and son, came down from ~ to, search before, before you make a new one, mandatory fields, merged the records

# business-questions: From a question to an answer
ad hoc analysis, ad-hoc requests, business questions, exploratory analysis, problem framing, analytical requests, break down questions, unclear questions, prioritise requests, data requests, partner with business teams, decision support
posting: answer business questions, structure ambiguous questions, break an unclear question, handle ad hoc requests, juggle requests, work with stakeholders to understand, turn data into decisions, ad hoc reports, ad-hoc reports, ad hoc reporting, ad hoc data requests, support decision-making, support decision making with, solve business problems with data, answer questions with data, data-driven decision making, data-informed, insights to product teams, address them with insights
story: asked me for a ranking, just a number, just pull, wanted a list of, asked for a list, why do you need it, what will you do with, what they would do with, what is it for, joined the ~ with, begged for the spreadsheet, went to the store, went to the shop to see, went there to see, watched the delivery, counted by hand to check, about half the loss, half of it was, only on mondays, followed the deliveries, business question, the question was, asked us why, asked me why, wanted to know why, wanted to understand, why sales dropped, why sales fell, reason for the drop, investigated the drop, investigate why, ad hoc, data-driven decision, data-driven decisions, based on the data, supported the decision

# customer-data-tools: Customer data platforms
customer data platform, customer data platforms, =CDP, reverse ETL, marketing data, audience sync, identity resolution, CRM data, data activation, 360 view
posting: activate data, sync audiences, manage customer data platform
story: pushed the list to, synced to the CRM, audience of, export for the agency, export to the agency, list for the mailing, mail house

# dax-models: Models and measures behind reports
DAX, DAX measures, Power Query, tabular models, semantic models, calculated columns, calculated measures, data model optimisation, row-level security, RLS, star schema for reports, incremental refresh, import mode, DirectQuery, composite models, dataflows, Power BI service, Power BI gateway, workspaces, deployment pipelines for reports, report performance, refresh schedules
posting: write DAX, develop measures, optimise report performance, optimize report performance, data refresh, data modelling in Power BI, data modeling in Power BI, administer workspaces, manage gateways, Power BI administration, tune reports, maintain datasets, report and dataset, implement row-level security
story: measures, M query, query folding, unused columns, unnecessary columns, removed columns, relationships between, one-to-many, bidirectional, data model, semantic model, aggregations, aggregation tables, summary tables, pre-aggregated, refresh time, refresh took, refresh failed, refreshes failed, gateway, load time, report took, took ~ seconds to load, slow report, slow reports, slow dashboard, slow dashboards, performance analyzer, DAX studio, tabular editor, each manager sees only, see only their own, workspace, premium capacity, licence per user, direct query, dataset, datasets, shared dataset

# data-team-lead: Leading people who work with data
BI team, analytics team, data team lead, BI manager, head of data, head of analytics, analytics lead, BI lead, BI roadmap, data strategy, analytics roadmap, BI strategy, data platform roadmap, BI centre of excellence, BI center of excellence
posting: lead BI, lead a team of analysts, lead a team of BI, lead data, manage BI, manage analysts, manage data engineers, own the BI roadmap, prioritise data requests, best practices for reporting, guide analysts, mentor analysts, technical lead for BI
story: data team, team of analysts, junior analyst, junior analysts, junior BI developer, junior developer, mentored an analyst, six-person team, peer review, reviewed reports, development standards, reusable templates, component library, report template, request queue, intake process, backlog of reports, backlog of requests, request backlog, ad hoc requests

# commercial-analytics: Numbers for sales, prices and marketing
marketing analytics, sales analytics, pricing analytics, campaign measurement, marketing attribution, media mix, customer analytics, revenue analytics, supply chain analytics, operations analytics, people analytics, finance analytics, web analytics, commercial analytics, growth analytics, price elasticity, basket analysis, market basket
posting: measure campaign performance, optimise pricing, support sales and marketing with, analyse operational data, analyse campaigns, sales reporting, marketing reporting, financial reporting dashboards, spend analysis
story: campaign performance, which campaigns, which channel, attribution, cost per acquisition, return on ad spend, ROAS, CAC, price change, price changes, discounts did, margin by, margin per, profitability by, profitability per, sales by region, sales by product, sales data, sales figures, revenue by, revenue dropped, revenue grew, top customers, bottom products, product lines, promo, promotions, stock turns, overstock, overstocked, delivery times by, warehouse data
`;
