/** Data, analysis, business intelligence. The format stands at `readPhraseTable`. */
export const DATA = `
# dashboards: Dashboards and BI
dashboards, business intelligence, data visualization, ^visualizations, reporting dashboards, self-service analytics, BI reports, interactive dashboards, BI tools, visualize data, reports and dashboards
posting: build dashboards, develop dashboards, create reports, design reports, create dashboards, dashboard development
story: dashboard, built a report, one page with the numbers, colour for, drill down, everyone looked at, opened every monday, report in Power BI, nobody opened it, replaced eleven reports, screen on the wall
story: report in, visualisation, power bi, tableau, executive dashboard
de: Dashboards, Datenvisualisierung, Business Intelligence, BI-Berichte
fr: tableaux de bord, visualisation de données, reporting décisionnel
es: cuadros de mando, dashboards, visualización de datos, inteligencia de negocio

# data-analysis: Analysing data
data analysis, analyze data, data analytics, quantitative analysis, ad hoc analysis, statistical analysis, exploratory analysis, analyze large datasets, actionable insights, insights from data, data insights, data analyst, analyze trends, trend analysis
posting: extract insights, interpret data, analyze complex, derive insights, perform analysis, data-driven insights
story: analysed the data, looked at the data, went through the data, pulled the data, data showed, numbers showed, found in the data, correlation, by region, by day of the week, per customer, outliers, compared weeks
story: analysed data, analyzed data, patterns in, analysis showed, analysis revealed
de: Datenanalyse, Daten auswerten, statistische Auswertungen
fr: analyse de données, analyser les données, exploitation des données
es: análisis de datos, analizar datos, explotación de datos

# data-queries: Querying
SQL queries, write queries, complex queries, write SQL, query data, data extraction, extract data, ad hoc queries, querying, data retrieval
posting: write complex SQL, extract data from, query databases
story: wrote a query, wrote queries, joined the tables, pulled from the database, window function, query ran for
de: SQL-Abfragen, Datenabfragen
fr: requêtes SQL, extraction de données
es: consultas SQL, extracción de datos

# data-pipelines: Data pipelines
data pipelines, ETL, ELT, data engineering, data ingestion, batch processing, data integration pipelines, data workflows, data processing, orchestrate pipelines, streaming pipelines, data loading, pipeline development in data
posting: build pipelines, maintain data pipelines, develop ETL, design data pipelines, ingest data
story: nightly job, job failed, nightly load, load failed, pipeline failed, pipeline broke, loaded every, backfill, source changed, schema change, arrived late, data arrived, csv every morning, rows missing, ran for six hours
story: data pipeline, data load, data refresh, data sources, near-real-time, real-time data, ingest
de: Datenpipelines, ETL, Datenintegration, Data Engineering, ETL-Prozesse
fr: pipelines de données, ETL, flux de données, ingestion
es: pipelines de datos, ETL, ingesta de datos, flujos de datos

# data-quality: Trustworthy data
data quality, data cleaning, data validation, clean data, data integrity, quality and integrity, integrity of data, data accuracy, cleanse data, data profiling, data cleansing, data consistency, deduplication, master data quality
posting: ensure data quality, validate data, maintain data integrity, accurate data
story: wrong numbers, numbers were wrong, numbers did not match, two different numbers, duplicate customers, empty fields, missing values, nulls, cleaned the data, cleaned the list, dirty data, typos in, trusted the numbers, nobody trusted the numbers, checks every night
story: incorrect data, inconsistent data, data errors, duplicates, validation checks
de: Datenqualität, Datenbereinigung, Datenvalidierung
fr: qualité des données, nettoyage des données, fiabilité des données
es: calidad de datos, limpieza de datos, depuración de datos, integridad de datos

# data-warehouse: Warehouses and models of data
data warehouse, data warehousing, data modeling, data modelling, dimensional modeling, data lake, lakehouse, star schema, semantic layer, data marts, data architecture, data platform, data infrastructure, analytics engineering
posting: design data models, build data warehouse, maintain data warehouse, data platforms
story: fact table, one table for, one definition of, source of truth, modelled the, moved the reports onto, warehouse bill, built the warehouse
de: Data Warehouse, Datenmodellierung, Datenarchitektur, Datenplattform
fr: entrepôt de données, modélisation de données, data warehouse, plateforme de données
es: almacén de datos, modelado de datos, data warehouse, arquitectura de datos

# kpi-definition: Saying what is measured
define metrics, KPI definition, KPIs, metric definitions, define KPIs, performance indicators, measurement framework, north star metric, success metrics, company-wide metrics, semantic layer, single source of truth, KPI frameworks, metric governance, shared definitions, consistent metrics, business definitions, metrics catalogue, data definitions, guardrail metrics
posting: define and track, establish metrics, develop KPIs, identify metrics, define metrics with, define and govern, standardise metrics, standardize metrics, publish metrics, align on definitions, define success metrics
story: what counts as, everyone counted differently, counted it differently, agreed what a, definition of active, same number for, sales counted, two numbers, two different numbers, two turnovers, different numbers in the same meeting, numbers in one meeting, everyone had their own number, whose number, my number against, counted returns, counted gift cards, included VAT, net or gross, till we agreed, agreed on one definition, definition of, the definition, wrote the definition, one table of definitions, one name for, different name for, signed the definition, what counts as a, what an active
de: Kennzahlen definieren, KPI-Definition, Steuerungskennzahlen
fr: définition des indicateurs, indicateurs clés
es: definición de métricas, indicadores clave, definición de KPIs

# experiments-ab: Experiments on users
A/B testing, A/B tests, experimentation platform, experiment design, hypothesis testing, controlled experiments, multivariate testing, causal inference, statistical significance, test and learn, A/B experiments, experimentation, control group, holdout, incrementality, sample size, randomised trials, randomized trials, experiment analysis
posting: design experiments on, run experiments, analyze experiments, experimentation culture, design experiments, evaluate experiments, analyse experiments, analysis of A/B tests, size experiments, run A/B tests, recommend whether to ship
story: A/B test, split test, half of the users, half of the customers saw, lost against, conversion went, hold back some, held out, picked at random, at random, random half, half of them got, half the shops, one half got, people who got it, people who did not get, didn't get it came, came back anyway, would have bought anyway, coming back anyway, waited two weeks before looking, stopped too early, peeked, not significant, difference was noise, too few people, written down before, wrote down before what, variant B, old one against the new, coupon test, worked but lost money
de: A/B-Tests, Experimente mit Nutzern
fr: tests A/B, expérimentations, AB testing
es: pruebas A/B, test A/B, experimentación

# forecasting: Predicting
forecasting, predictive analytics, time series, demand forecast, forecast models, predictive modeling, regression analysis, statistical modeling, forecasting models, demand forecasting, sales forecasting, price models, pricing models with machine learning, predictive maintenance, churn models, churn prediction, propensity models, lifetime value models, credit scoring, credit risk models, risk models, scoring models
posting: develop forecasts, build forecasting, predict trends, build forecasts, predict churn, forecast subscription revenue, develop predictive models, build scoring
story: predicted how many, prediction was, last year's numbers, holidays in the, guess how many, forecast for each, forecast per store, predicted too much, ordered too much because, prediction for, off by ~ percent on average, easter moves, school holidays, weather as a feature, cold start, new products have no history, planners overrode, planners did not trust, who is going to leave, list of likely leavers, called the top hundred, risk score, score per customer
de: Prognosen, Prognosemodelle, Vorhersagen
fr: modèles prédictifs, modélisation statistique
es: modelos estadísticos, pronósticos, previsiones

# segments-churn: Kinds of customers
customer segmentation, churn analysis, cohort analysis, customer analytics, customer lifetime value, retention analysis, funnel analysis, behavioral analytics, user behavior analysis, product analytics, retention curves, user behaviour, user behavior, churn, drivers of churn, conversion funnels, lifetime value, growth analytics, behavioural analysis, user segmentation, user activation, retention cohorts
posting: analyze user behavior, analyze customer, funnel and, cohort analyses, explore funnels, understand drop-off, find out where users drop, analyse retention, analyze retention, understand user behaviour, analyse churn, customer behaviour, analyse funnels, analyze funnels
story: which customers leave, who leaves, stopped buying, dropped off, drop-off, at which step, step where, new customers against old, ten percent of customers, drop off, dropped out at, gave up at, finished per step, per step, by how long they had been, by month they joined, people who joined in, came back after, not shopped for, hadn't shopped, stopped using, cancelled within, cut it by, split it by, split everything by, group was clearly, kinds of customers
de: Kundensegmentierung, Kohortenanalyse, Nutzerverhalten
fr: segmentation clients, analyse de cohortes, comportement utilisateur
es: segmentación de clientes, análisis de cohortes, comportamiento de usuario

# data-stakeholders: Working with those who need numbers
data requests, reporting requirements, self-service data, data literacy, communicate insights, present insights, analytics partner, data storytelling, business questions, translate business questions, support decision making with data
posting: partner with business, communicate findings, present analysis, translate data, non-technical stakeholders data, data to support decisions
story: wanted a report on, asked for numbers, asked for yet another report, what decision, what would you do with, presented the numbers, they changed the price, they stopped the, showed the managers, trained them to use the report, asked the same question every week
story: business users, executives, business stakeholders, finance team, marketing team, self-service
de: Erkenntnisse präsentieren, Datenanforderungen, Fachbereiche
fr: restitution des analyses, demandes métiers, présentation des résultats
es: presentar conclusiones, requerimientos de negocio, comunicar hallazgos

# report-automation: Reports that make themselves
report automation, automated reporting, automate reports, automated reports, reporting automation, scheduled reports, manual reporting, automation of analysis, Python for analysis, scripting for analysis, spreadsheet automation, automated data checks, analysis and automation
posting: automate reporting, streamline reporting, automate reports with, Python or R, automate recurring, reproducible analysis, replace manual reports
story: report took ~ hours, report by hand, every month by hand, copied from five files, refreshes itself, report runs, arrives by itself, report in minutes, in ten minutes instead of, manual reports, reporting time, scheduled refresh, copy paste, copied and pasted, pasted into, nine spreadsheets, someone's macro, macro from, old macro, macro nobody understood, ~ hours every week, hours every monday, every monday by hand, wrote it in python, python script, pulls from, ran next to the old, ran beside the old, next to the old one, put it in git, in git, page on how to run it, hit by a bus, went from six hours, minutes of looking, sends itself
de: Berichtsautomatisierung, automatisierte Berichte
fr: automatisation des rapports, automatisation du reporting
es: automatización de informes, reportes automatizados

# data-governance: Order and privacy of data
data governance, data catalog, data dictionary, data lineage, data stewardship, data privacy compliance, data access policies, data standards, master data management, anonymization
posting: data governance policies, govern data, data ownership
story: who may see, personal data in, anonymised, deleted after, owner for each table, documented each column, too many people had access to
de: Data Governance, Datenkatalog, Stammdatenmanagement, Metadaten
fr: gouvernance des données, catalogue de données, métadonnées
es: gobierno del dato, catálogo de datos, gobernanza de datos, metadatos

# spreadsheets-work: Spreadsheet work
advanced Excel, spreadsheet, spreadsheets, pivot tables, Excel models, vlookup, macros in Excel, spreadsheet models, complex spreadsheets
posting: maintain spreadsheets, create spreadsheets, advanced spreadsheet
story: in excel, excel sheet, formulas, sheet with, pivot table, tab for each, colour coded, shared sheet
de: Excel-Auswertungen, Tabellenkalkulation, Pivot
fr: tableurs, tableaux croisés, Excel avancé
es: hojas de cálculo, tablas dinámicas, Excel avanzado

# gis-maps: Maps and places
GIS, geospatial, spatial analysis, remote sensing, geographic data, cartography, geographic-information-systems, GIS-analysis, spatial-analysis, remote-sensing, satellite imagery, digitise-maps, map layers, geodata, land-survey-data, LiDAR, spatial-databases, geocoding, photogrammetry, addresses-data
posting: create maps, geospatial data, GIS-analyst, GIS-technician, produce-maps, run-spatial, geospatial-analyst
story: map of, on a map, dots on the, map-showed, coordinates, satellite, aerial-photo, old-maps, wrong-side-of-river, drew-borders, flood map, put-on-map
de: Geodaten, Kartierung, GIS, Geoinformation, Fernerkundung, Kartografie, räumliche Analysen
fr: SIG, cartographie, géomatique, télédétection, analyse spatiale
es: SIG, cartografía, datos geoespaciales, sistemas de información geográfica, teledetección, análisis espacial
`;
