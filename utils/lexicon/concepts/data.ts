/** Data, analysis, business intelligence. The format stands at `readPhraseTable`. */
export const DATA = `
# dashboards: Dashboards and BI
dashboards, business intelligence, data visualization, ^visualizations, reporting dashboards, self-service analytics, BI reports, interactive dashboards, BI tools, visualize data, reports and dashboards
posting: build dashboards, develop dashboards, create reports, design reports, create dashboards, dashboard development, Power BI reports, Power BI dashboards, Tableau dashboards, build and maintain reports, visual analytics, interactive reports, real-time dashboards, data visualisations, data visualisation, visualisation tools, report design, report developer, BI developer, BI solutions, Power BI solutions
story: dashboard, built a report, one page with the numbers, colour for, drill down, everyone looked at, opened every monday, report in Power BI, nobody opened it, replaced eleven reports, screen on the wall, report in, visualisation, power bi, tableau, executive dashboard, BI team, reporting platform, visuals, visualisations, charts, interactive dashboard, drill-through, slicers, slicer, tooltip, tooltips, power bi reports, report pages, bookmarks, landing page of the report, tabular report, paginated reports, executives could see, executives used, adopted the dashboard, usage of the dashboard, users opened, crystal reports, SSRS, qlik, looker, cognos
de: Dashboards, Datenvisualisierung, Business Intelligence, BI-Berichte
fr: tableaux de bord, visualisation de données, reporting décisionnel
es: cuadros de mando, dashboards, visualización de datos, inteligencia de negocio

# data-analysis: Analysing data
data analysis, analyze data, data analytics, quantitative analysis, ad hoc analysis, statistical analysis, exploratory analysis, analyze large datasets, actionable insights, insights from data, data insights, data analyst, analyze trends, trend analysis
posting: extract insights, interpret data, analyze complex, derive insights, perform analysis, data-driven insights, identify trends, identify patterns, trends and patterns, large data sets, large datasets, analytical mindset, data-driven mindset, analytical thinking, strong analytical skills in data, analyse data, analyse complex, deep dives, deep-dive analysis, data exploration, interpret results, drive insights, generate insights, insights that drive, quantitative skills, advanced analytics
story: analysed the data, looked at the data, went through the data, pulled the data, data showed, numbers showed, found in the data, correlation, by region, by day of the week, per customer, outliers, compared weeks, analysed data, analyzed data, patterns in, analysis showed, analysis revealed, analysed, analyzed, analysing, analyzing, dug into the data, deep dive, drilled into, segmented, broke it down by, broke down by, clustered, clustering, compared months, compared regions, root of the drop, found that ~ percent of, trends, anomaly, anomalies, seasonality, year over year, month over month, data-driven, uncovered, evidence from the data, usage data, log data, transaction data, historical data, two years of data, cross-referenced
de: Datenanalyse, Daten auswerten, statistische Auswertungen
fr: analyse de données, analyser les données, exploitation des données
es: análisis de datos, analizar datos, explotación de datos

# data-queries: Querying
SQL queries, write queries, complex queries, write SQL, query data, data extraction, extract data, ad hoc queries, ^querying, data retrieval
posting: write complex SQL, extract data from, query databases, advanced SQL, strong SQL, SQL skills, proficient in SQL, expert in SQL, SQL knowledge, window functions, stored procedures, query optimisation, query optimization, relational data, working with SQL, T-SQL, PL/SQL
story: wrote a query, wrote queries, joined the tables, pulled from the database, window function, query ran for, SQL query, in SQL, with SQL, stored procedure, stored procedures, CTE, CTEs, joins, subqueries, views, queried, querying the, query the, extracted the data, pulled data, pulled the numbers, temp table, temp tables, T-SQL, query plan, execution plan
de: SQL-Abfragen, Datenabfragen
fr: requêtes SQL, extraction de données
es: consultas SQL, extracción de datos

# data-pipelines: Data pipelines
data pipelines, ETL, ELT, data engineering, data ingestion, batch processing, data integration pipelines, data workflows, data processing, orchestrate pipelines, streaming pipelines, data loading, pipeline development in data
posting: build pipelines, maintain data pipelines, develop ETL, design data pipelines, ingest data, ETL processes, ETL development, ETL workflows, ELT processes, data flows, data ingestion pipelines, batch and streaming, pipelines with Airflow, pipelines with Spark, scalable data pipelines, robust data pipelines, multiple data sources, integrate data from, disparate sources, data from multiple sources, single view of, data integration, data movement, source to target, extract transform and load, data loads, data feeds, big data, big data technologies, data lake, distributed data processing, batch and streaming feature pipelines, feature pipelines, streaming feature, BI solutions, data engineering experience, data engineer, data integration processes, data from different systems, data from various
story: nightly job, job failed, nightly load, load failed, pipeline failed, pipeline broke, loaded every, backfill, source changed, schema change, arrived late, data arrived, csv every morning, rows missing, ran for six hours, data pipeline, data load, data refresh, data sources, near-real-time, real-time data, ingest, ETL pipeline, ETL process, ETL job, ETL jobs, ingestion, ingested, ingesting, loads data, loading data, extracted from, source systems, source system, data source, airflow, DAG, DAGs, spark, spark job, databricks, glue, data factory, ADF, SSIS, SSIS package, informatica, talend, snowflake, redshift, bigquery, hadoop, kafka, upstream, downstream, late-arriving, schema changes, incremental load, incremental loads, full load, full reload, reprocessed, reprocessing, backfilled, deduplicated, batch job, batch jobs, overnight batch, orchestrated, scheduled the jobs, pipeline runs, pipeline ran, broken pipeline, near real-time, real-time pipeline
de: Datenpipelines, ETL, Datenintegration, Data Engineering, ETL-Prozesse
fr: pipelines de données, ETL, flux de données, ingestion
es: pipelines de datos, ETL, ingesta de datos, flujos de datos

# data-quality: Trustworthy data
data quality, data cleaning, data validation, clean data, data integrity, quality and integrity, integrity of data, data accuracy, cleanse data, data profiling, data cleansing, data consistency, deduplication, master data quality
posting: ensure data quality, validate data, maintain data integrity, accurate data, accuracy and consistency of data, accuracy of data, accuracy of reports, validate reports, reconcile data, data reconciliation, consistency and timeliness, data validation checks, data quality frameworks, messy data, messy data sets, unstructured data, incomplete data
story: wrong numbers, numbers were wrong, numbers did not match, two different numbers, duplicate customers, empty fields, missing values, nulls, cleaned the data, cleaned the list, dirty data, typos in, trusted the numbers, nobody trusted the numbers, checks every night, incorrect data, inconsistent data, data errors, duplicates, validation checks, data quality issues, data issues, bad data, inaccurate data, inaccurate, inconsistent, inconsistencies, discrepancy, discrepancies, mismatch, mismatches, mismatched, validation, validated, validated the data, validation rules, automated validation, automated checks, data checks, reconciled, reconciliation, cross-checked, cleansed, cleansing, standardised the, standardized the, duplicate records, duplicate entries, incomplete records, incomplete data, outdated data, stale data, integrity checks, completeness, source of errors, error rate in, accuracy improved, improved accuracy, accuracy from
de: Datenqualität, Datenbereinigung, Datenvalidierung
fr: qualité des données, nettoyage des données, fiabilité des données
es: calidad de datos, limpieza de datos, depuración de datos, integridad de datos

# data-warehouse: Warehouses and models of data
data warehouse, data warehousing, data modeling, data modelling, dimensional modeling, data lake, lakehouse, star schema, semantic layer, data marts, data architecture, data platform, data infrastructure, analytics engineering
posting: design data models, build data warehouse, maintain data warehouse, data platforms, warehouse solutions, data warehouse solutions, data warehouse design, enterprise data warehouse, data lakes, data vault, fact and dimension, dimension tables, star schemas, data architect, reference data, central data platform, cloud data platforms, data engineering experience, BI solutions, BI architecture, data solutions, data platform experience
story: fact table, one table for, one definition of, source of truth, modelled the, moved the reports onto, warehouse bill, built the warehouse, data mart, snowflake schema, fact tables, dimension tables, dimensions, centralised the data, centralized the data, single source of truth, one source of truth, central repository, unified the data, consolidated data, consolidated the, data silos, silos, siloed, normalised, denormalised, normalized, denormalized
de: Data Warehouse, Datenmodellierung, Datenarchitektur, Datenplattform
fr: entrepôt de données, modélisation de données, data warehouse, plateforme de données
es: almacén de datos, modelado de datos, data warehouse, arquitectura de datos

# kpi-definition: Saying what is measured
define metrics, KPI definition, KPIs, metric definitions, define KPIs, performance indicators, measurement framework, north star metric, success metrics, company-wide metrics, semantic layer, single source of truth, KPI frameworks, metric governance, shared definitions, consistent metrics, business definitions, metrics catalogue, data definitions, guardrail metrics
posting: define and track, establish metrics, develop KPIs, identify metrics, define metrics with, define and govern, standardise metrics, standardize metrics, publish metrics, align on definitions, define success metrics, define KPIs and, KPIs and metrics, metrics for business, key metrics, business metrics, business logic, metric design, scorecards, right metrics, product metrics
story: what counts as, everyone counted differently, counted it differently, agreed what a, definition of active, same number for, sales counted, two numbers, two different numbers, two turnovers, different numbers in the same meeting, numbers in one meeting, everyone had their own number, whose number, my number against, counted returns, counted gift cards, included VAT, net or gross, till we agreed, agreed on one definition, definition of, the definition, wrote the definition, one table of definitions, one name for, different name for, signed the definition, what counts as a, what an active, KPI, key metrics, key performance indicators, metric, metrics, definition of revenue, definitions of, different definitions, conflicting definitions, conflicting numbers, business glossary, glossary, data dictionary, aligned on definitions, agreed definitions, standard definitions, scorecard, measured success by, one definition, single definition, agreed on a definition
de: Kennzahlen definieren, KPI-Definition, Steuerungskennzahlen
fr: définition des indicateurs, indicateurs clés
es: definición de métricas, indicadores clave, definición de KPIs

# experiments-ab: Experiments on users
A/B testing, A/B tests, experimentation platform, experiment design, hypothesis testing, controlled experiments, multivariate testing, causal inference, statistical significance, test and learn, A/B experiments, experimentation, control group, holdout, ^incrementality, sample size, randomised trials, randomized trials, experiment analysis
posting: design experiments on, run experiments, analyze experiments, experimentation culture, design experiments, evaluate experiments, analyse experiments, analysis of A/B tests, size experiments, run A/B tests, recommend whether to ship, design and evaluate A/B, experimentation for, hypothesis-driven, test hypotheses, pricing experiments, experiments with users
story: A/B test, split test, half of the users, half of the customers saw, lost against, conversion went, hold back some, held out, picked at random, at random, random half, half of them got, half the shops, one half got, people who got it, people who did not get, didn't get it came, came back anyway, would have bought anyway, coming back anyway, waited two weeks before looking, stopped too early, peeked, not significant, difference was noise, too few people, written down before, wrote down before what, variant B, old one against the new, coupon test, worked but lost money, ran an A/B test, A/B tested, treatment group, test group, variant, variants, conversion rate, conversion increased, statistically significant, half of users, 50/50, randomly assigned, pricing test, price test, experiment, experiments, uplift, hypothesis
de: A/B-Tests, Experimente mit Nutzern
fr: tests A/B, expérimentations, AB testing
es: pruebas A/B, test A/B, experimentación

# forecasting: Predicting
forecasting, predictive analytics, time series, demand forecast, forecast models, predictive modeling, regression analysis, statistical modeling, forecasting models, demand forecasting, sales forecasting, price models, pricing models with machine learning, predictive maintenance, churn models, churn prediction, propensity models, lifetime value models, credit scoring, credit risk models, risk models, scoring models
posting: develop forecasts, build forecasting, predict trends, build forecasts, predict churn, forecast subscription revenue, develop predictive models, build scoring, predictive models, statistical models, predictive analysis, propensity, scenario analysis
story: predicted how many, prediction was, last year's numbers, holidays in the, guess how many, forecast for each, forecast per store, predicted too much, ordered too much because, prediction for, off by ~ percent on average, easter moves, school holidays, weather as a feature, cold start, new products have no history, planners overrode, planners did not trust, who is going to leave, list of likely leavers, called the top hundred, risk score, score per customer, forecast model, forecasting model, forecasted, predicted, predicting, prediction model, predictive model, predicts, forecast accuracy, forecast error, MAPE, ARIMA, regression model, sales forecast, what-if
de: Prognosen, Prognosemodelle, Vorhersagen
fr: modèles prédictifs, modélisation statistique
es: modelos estadísticos, pronósticos, previsiones

# segments-churn: Kinds of customers
customer segmentation, churn analysis, cohort analysis, customer analytics, customer lifetime value, retention analysis, funnel analysis, behavioral analytics, user behavior analysis, product analytics, retention curves, user behaviour, user behavior, churn, drivers of churn, conversion funnels, lifetime value, growth analytics, behavioural analysis, user segmentation, user activation, retention cohorts
posting: analyze user behavior, analyze customer, funnel and, cohort analyses, explore funnels, understand drop-off, find out where users drop, analyse retention, analyze retention, understand user behaviour, analyse churn, customer behaviour, analyse funnels, analyze funnels, segmentation models, customer insights, customer behaviour analysis, understand customers through data, analyse user behaviour, behaviour of users, user engagement metrics, engagement metrics, loyalty and customer, loyalty
story: which customers leave, who leaves, stopped buying, dropped off, drop-off, at which step, step where, new customers against old, ten percent of customers, drop off, dropped out at, gave up at, finished per step, per step, by how long they had been, by month they joined, people who joined in, came back after, not shopped for, hadn't shopped, stopped using, cancelled within, cut it by, split it by, split everything by, group was clearly, kinds of customers, churned, churn rate, retention rate, cohort, cohorts, customer segments, segmented customers, segmentation, clustering, RFM, high-value customers, user journey, funnel, funnels, conversion funnel, drop in, monthly active, daily active, DAU, MAU, active users, segments, retention, stamp card, stamp card into an app, not been in for ninety days, got a tenner, tenner off, three kinds of buyers, three-mails, one for each kind, loyalty-points, lapsed, bought-once-and-never
de: Kundensegmentierung, Kohortenanalyse, Nutzerverhalten
fr: segmentation clients, analyse de cohortes, comportement utilisateur
es: segmentación de clientes, análisis de cohortes, comportamiento de usuario

# data-stakeholders: Working with those who need numbers
data requests, reporting requirements, self-service data, data literacy, communicate insights, present insights, analytics partner, data storytelling, business questions, translate business questions, support decision making with data
posting: partner with business, communicate findings, present analysis, translate data, non-technical stakeholders data, data to support decisions, communicating with business users, business users, work with business users, business stakeholders, reporting needs, gather reporting requirements, data needs, understand business needs, support end users of reports, provide insights to, advise the business, partner with stakeholders, translate business needs, liaison between business and, business requirements into, report specifications, business knowledge, product and business, product managers and business
story: wanted a report on, asked for numbers, asked for yet another report, what decision, what would you do with, presented the numbers, they changed the price, they stopped the, showed the managers, trained them to use the report, asked the same question every week, business users, business stakeholders, finance team, marketing team, self-service, C-level, CFO, CEO, regional managers, stakeholder interviews, interviewed stakeholders, workshops with, held workshops, weekly meetings with, regular meetings with, user feedback, demo to, demoed, prototype report, mock-up, mockups, clarified the requirements, their requirements, their needs, reporting needs, unclear requirements, conflicting requirements, conflicting requests, prioritised requests, request backlog, user adoption, adoption rate, satisfaction score, resistant, sceptical of the, skeptical of the, convinced them, one-on-one sessions, walked them through, non-technical
de: Erkenntnisse präsentieren, Datenanforderungen, Fachbereiche
fr: restitution des analyses, demandes métiers, présentation des résultats
es: presentar conclusiones, requerimientos de negocio, comunicar hallazgos

# report-automation: Reports that make themselves
report automation, automated reporting, automate reports, automated reports, reporting automation, scheduled reports, manual reporting, automation of analysis, Python for analysis, scripting for analysis, spreadsheet automation, automated data checks, analysis and automation
posting: automate reporting, streamline reporting, automate reports with, Python or R, automate recurring, reproducible analysis, replace manual reports, automate reporting processes, eliminate manual reporting, report scheduling, automated data, automation of reports, automate manual reporting
story: report took ~ hours, report by hand, every month by hand, copied from five files, refreshes itself, report runs, arrives by itself, report in minutes, in ten minutes instead of, manual reports, reporting time, scheduled refresh, copy paste, copied and pasted, pasted into, nine spreadsheets, someone's macro, macro from, old macro, macro nobody understood, hours every week, hours every monday, every monday by hand, wrote it in python, python script, pulls from, ran next to the old, ran beside the old, next to the old one, put it in git, in git, page on how to run it, hit by a bus, went from six hours, minutes of looking, sends itself, automated report, automated the report, manual report, manual excel, compiling the report, compiled manually, compiling data, manually compiled, spent days, spent hours, days each month, hours each week, hours per week, refreshes automatically, automatic refresh, email subscriptions, subscriptions, from days to hours, from hours to minutes, reporting cycle
de: Berichtsautomatisierung, automatisierte Berichte
fr: automatisation des rapports, automatisation du reporting
es: automatización de informes, reportes automatizados

# data-governance: Order and privacy of data
data governance, data catalog, data dictionary, data lineage, data stewardship, data privacy compliance, data access policies, data standards, master data management, anonymization
posting: data governance policies, govern data, data ownership, governance framework, data security, data access control, control access to data, data catalogue, metadata management, data policies, compliance of data, document data sources, standards for report development, report standards, development standards, naming conventions, data stewards, data owners
story: who may see, personal data in, anonymised, deleted after, owner for each table, documented each column, too many people had access to, governance, governance framework, approval process, data owners, data owner, data steward, data stewards, data catalogue, metadata, lineage, naming conventions, naming convention, standards for, access control, sensitive data, sensitive information, masked, masking, compliance team, compliance concerns, certified datasets
de: Data Governance, Datenkatalog, Stammdatenmanagement, Metadaten
fr: gouvernance des données, catalogue de données, métadonnées
es: gobierno del dato, catálogo de datos, gobernanza de datos, metadatos

# spreadsheets-work: Spreadsheet work
advanced Excel, spreadsheet, spreadsheets, pivot tables, Excel models, vlookup, macros in Excel, spreadsheet models, complex spreadsheets
posting: maintain spreadsheets, create spreadsheets, advanced spreadsheet, proficiency in Excel, Excel skills, strong Excel, Excel reports, Microsoft Excel
story: in excel, excel sheet, formulas, sheet with, pivot table, tab for each, colour coded, shared sheet, excel, excel file, excel files, excel report, excel reports, macros, VBA, lookup formulas, workbook, google sheets
de: Excel-Auswertungen, Tabellenkalkulation, Pivot
fr: tableurs, tableaux croisés, Excel avancé
es: hojas de cálculo, tablas dinámicas, Excel avanzado

# gis-maps: Maps and places
GIS, geospatial, spatial analysis, remote sensing, geographic data, cartography, geographic-information-systems, GIS-analysis, spatial-analysis, remote-sensing, satellite imagery, digitise-maps, map layers, geodata, land-survey-data, LiDAR, spatial-databases, geocoding, photogrammetry, addresses-data
posting: create maps, geospatial data, GIS-analyst, GIS-technician, produce-maps, run-spatial, geospatial-analyst
story: map of, on a map, dots on the, map-showed, satellite, aerial-photo, old-maps, wrong-side-of-river, drew-borders, flood map, put-on-map
de: Geodaten, Kartierung, GIS, Geoinformation, Fernerkundung, Kartografie, räumliche Analysen
fr: SIG, cartographie, géomatique, télédétection, analyse spatiale
es: SIG, cartografía, datos geoespaciales, sistemas de información geográfica, teledetección, análisis espacial
`;
