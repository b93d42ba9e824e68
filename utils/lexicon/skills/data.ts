/** Data, analytics, machine learning. The format stands at `readSkillTables`. */
export const DATA = `
[BI tool: BI tools, business intelligence tool, business intelligence tools, business intelligence, data visualization tool, data visualization tools, visualization tools, reporting tools, BI platform]
Power BI: PowerBI, Microsoft Power BI
Tableau: Tableau Desktop, Tableau Server
=Looker: LookML
Looker Studio: Google Data Studio, Data Studio
Qlik: QlikView, Qlik Sense, QlikSense
MicroStrategy
Cognos: IBM Cognos
SAP BusinessObjects: BusinessObjects, Business Objects, SAP BO
Metabase
=Superset: Apache Superset
Sisense
=Domo
SSRS: SQL Server Reporting Services
Crystal Reports
Spotfire: TIBCO Spotfire
ThoughtSpot
!Mode: Mode Analytics
Redash
Periscope Data
SAP Analytics Cloud: SAC planning
Plotly: =Dash, Streamlit
Amazon QuickSight: QuickSight
Power Query
=DAX
SSAS: SQL Server Analysis Services, Azure Analysis Services, tabular models
Sigma Computing
Hex notebooks: =Hex

[data warehouse: data warehouses, data warehousing, cloud data warehouse, data lake, data lakes, lakehouse]
=Snowflake: snowflake warehouse, SnowSQL, Snowpark, Snowpipe
BigQuery: Google BigQuery, Big Query
+Redshift
Databricks: Delta Lake, Delta Live Tables, Unity Catalog
Teradata
=Synapse: Azure Synapse, Synapse Analytics
Microsoft Fabric
ClickHouse
=Vertica
Greenplum
Netezza
Exasol
DuckDB
SAP BW: SAP BW/4HANA
SAP HANA: HANA
Firebolt
Apache Iceberg: Apache Hudi

[ETL tool: ETL, ETL tools, data integration tool, data integration tools, data pipelines, data pipeline, ELT]
=dbt: data build tool
Airflow: Apache Airflow
Fivetran
Informatica: Informatica PowerCenter
Talend
SSIS: SQL Server Integration Services
Azure Data Factory: ADF pipelines
+AWS Glue
!Stitch: Stitch data
Matillion
Pentaho: Kettle ETL
Alteryx
DataStage: IBM DataStage
Apache NiFi: NiFi
=Dagster
!Prefect
Airbyte
!Segment: Segment.io
MuleSoft: Mule ESB
=Boomi: Dell Boomi
SnapLogic
KNIME
RudderStack
Snowplow analytics
Hightouch: Census reverse ETL
Debezium: Kafka Connect

[big data technology: big data, big data technologies, distributed computing]
!Spark: Apache Spark, PySpark, Spark SQL, spark jobs, spark job, spark streaming
Hadoop: HDFS, MapReduce, Cloudera, Hortonworks
=Hive: Apache Hive, HiveQL
=Presto: PrestoDB, Trino
=Flink: Apache Flink
Apache Beam: Google Dataflow, !Beam
+Kafka
Apache Storm: !Storm
Dask
EMR cluster: Amazon EMR, AWS EMR
Apache Druid: !Druid, Apache Pinot
!Impala: Apache Impala
Apache Avro: !Avro, !Parquet, parquet files

[machine learning library: machine learning libraries, machine learning frameworks, ML frameworks, deep learning framework, deep learning frameworks]
TensorFlow: Tensorflow, Keras
PyTorch
scikit-learn > Python: sklearn, scikit learn
XGBoost: LightGBM, CatBoost
Hugging Face: HuggingFace
=JAX
OpenCV
spaCy: NLTK
MXNet
Caffe deep learning
fastai
LangChain: LlamaIndex, LangGraph
LangSmith: Langfuse, Ragas
CrewAI: AutoGen, Semantic Kernel, OpenAI Agents SDK
Model Context Protocol: MCP server, MCP servers
FAISS: ChromaDB, Annoy index
BentoML: Triton Inference Server, TorchServe, KServe
Label Studio: Labelbox, CVAT
Evidently AI: WhyLabs
MLflow
Kubeflow
Weights & Biases: wandb
Ray framework: Ray Serve, !Ray
ONNX: TensorRT
CUDA
Feast feature store: Tecton, feature store, feature stores
DVC: data version control

[data library for Python]
pandas > Python: Pandas, dataframe, dataframes
NumPy > Python: Numpy
SciPy > Python
Matplotlib > Python: Seaborn
=Polars
Beautiful Soup: BeautifulSoup, Scrapy
SQLAlchemy > Python
Bokeh

[statistics software: statistical software, statistical packages, statistics package, statistical programming]
+R
=SAS: SAS programming, Base SAS
SPSS: IBM SPSS
=Stata
Minitab
=JMP
EViews
GraphPad: GraphPad Prism
+MATLAB
Statistica
NVivo: ATLAS.ti, MAXQDA

[~machine learning method]
machine learning: =ML, ML models
deep learning: neural networks, neural network
natural language processing: =NLP
computer vision: image recognition, object detection
large language models: LLM, LLMs, GPT-4, language models
generative AI: GenAI, gen AI, generative artificial intelligence
artificial intelligence: =AI
prompt engineering
retrieval-augmented generation: =RAG, RAG pipelines
reinforcement learning
recommender systems: recommendation systems, recommendation engine
time series analysis: time series forecasting, time-series
anomaly detection
predictive modelling: predictive modeling, predictive analytics
classification models: random forest, gradient boosting, decision trees
regression analysis: linear regression, logistic regression
cluster analysis: k-means
feature engineering
MLOps: ML Ops
transformer models: BERT
speech recognition

[AI platform: AI platforms, LLM provider]
OpenAI: OpenAI API, ChatGPT, GPT
Anthropic: Claude API, Claude Code, Claude Sonnet, Claude Opus
Google Gemini: Vertex AI, =Gemini
Azure OpenAI: Azure AI, Azure Machine Learning
+SageMaker
+Bedrock
DataRobot
H2O.ai
Ollama: llama.cpp
vLLM: Text Generation Inference
Mistral AI: Llama 2, Llama 3

[~data method]
data analysis: data analytics
data visualization: data visualisation, dashboards
data modelling: data modeling, dimensional modeling, star schema
data engineering
data governance: data stewardship, data catalog
data quality: data cleansing, data cleaning
data mining
data migration
statistical analysis: statistics, statistical methods, statistical modeling
A/B testing: AB testing, split testing, experimentation
hypothesis testing: significance testing
cohort analysis: funnel analysis
web scraping: data scraping
survey design: survey research
forecasting: demand forecasting models
data storytelling
business analysis: business analytics
geospatial analysis: spatial analysis
text mining: sentiment analysis
operations research: optimization models, linear programming
master data management: MDM data
web analytics: digital analytics

[web analytics tool: web analytics tools, product analytics tool, analytics platforms]
Google Analytics: GA4, Universal Analytics
Adobe Analytics: Omniture
Mixpanel
=Amplitude
!Heap: Heap Analytics
Hotjar: FullStory, Crazy Egg, Microsoft Clarity, LogRocket
Matomo: Piwik
Google Tag Manager: GTM tags
=Pendo
PostHog
=Optimizely: VWO
Statsig: Eppo, GrowthBook

[GIS software: GIS, geographic information systems]
ArcGIS: ArcMap, Esri, ArcGIS Pro
QGIS
MapInfo
Google Earth Engine
Mapbox: Leaflet maps
Trimble GIS
FME: FME Desktop

[data catalogue tool: data governance tools]
Collibra
Alation
=Atlan
Microsoft Purview: !Purview
Great Expectations: Monte Carlo data
Soda data quality: Soda Core
DataHub: Amundsen, OpenLineage
`;
