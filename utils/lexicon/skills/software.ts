/** Software: languages, frameworks, libraries, databases and the practices that go with them. The format stands at `readSkillTables`. */
export const SOFTWARE = `
[programming language: programming languages, scripting languages, scripting language, modern programming language, coding languages]
Python: Python3, Python 3
Java: Java SE, Java EE, Jakarta EE, J2EE, Java 8, Java 11, Java 17, Java 21
JavaScript: =JS, ECMAScript, ES6, Javascript
TypeScript > JavaScript: =TS
!Go: Golang, go lang, go language
!C: ANSI C, embedded C, C language, c programming
C++: CPP, C plus plus
C#: C sharp, CSharp
!R: R language, RStudio, R programming, R Shiny, R scripts
=Rust: Rust language, rust programming
=Swift: SwiftUI, swift language
Kotlin
Scala
!Ruby: ruby language, ruby scripts
PHP: PHP 7, PHP 8
=Perl: perl script
Haskell
Erlang
=Elixir
Clojure: ClojureScript
F#: F sharp
OCaml
Lua
Julia language: julia programming
=Dart: dart language
Objective-C: Objective C
Visual Basic: VB.NET, VB6
Delphi: Object Pascal
COBOL
Fortran
Ada language: ada programming
ABAP: SAP ABAP
=Apex: Salesforce Apex
MATLAB
Assembly language: assembler language, x86 assembly, ARM assembly
Groovy
=Solidity
!D: D language
=Zig: zig language
Prolog
Lisp: Common Lisp
Smalltalk
Bash: shell scripting, shell script, shell scripts, bash script, zsh, unix shell
PowerShell
VBA: Excel VBA, visual basic for applications
AWK
SQL: structured query language, SQL queries, T-SQL, TSQL, PL/SQL, PLSQL, SQL scripts
HTML: HTML5
CSS: CSS3
Sass: SCSS
XML: XSLT, XPath
JSON: JSON Schema
YAML

[front-end framework: front-end frameworks, frontend framework, frontend frameworks, javascript framework, javascript frameworks, modern javascript framework]
=React > JavaScript: ReactJS, React.js, react component, react components, react app, react hooks
Angular > TypeScript: AngularJS, Angular.js, Angular 2
=Vue > JavaScript: Vue.js, VueJS, Vue 3, vue component
Svelte > JavaScript: SvelteKit
Next.js > React: NextJS
Nuxt > Vue: Nuxt.js, NuxtJS
=Ember > JavaScript: Ember.js, EmberJS
!Backbone > JavaScript: Backbone.js
SolidJS > JavaScript: Solid.js
jQuery > JavaScript
=Gatsby > React: GatsbyJS
!Remix > React: Remix run
!Astro
Preact > JavaScript
Alpine.js > JavaScript: AlpineJS
!Lit > JavaScript: lit-element, Polymer
htmx: HTMX
Knockout.js > JavaScript: KnockoutJS
=Redux > JavaScript: Redux Toolkit, redux saga
MobX > JavaScript
RxJS > JavaScript
Three.js > JavaScript: ThreeJS, WebGL
D3.js > JavaScript: D3, D3js
Web Components
Blazor > C#
WebAssembly: WASM

[state library of the web: state management library, state management libraries]
+Redux
+MobX
+RxJS
Zustand > React
Pinia > Vue: Vuex
NgRx > Angular
TanStack Query > React: React Query, RTK Query, SWR library

[css framework: css frameworks]
Tailwind: Tailwind CSS, TailwindCSS
=Bootstrap: Twitter Bootstrap, bootstrap css
Material UI: MUI, Material Design components
Chakra UI
Ant Design
Styled Components: styled-components
Radix UI: shadcn, shadcn/ui, Headless UI
Vuetify > Vue: PrimeVue, Quasar framework

[build tool for the web: bundler, bundlers, front-end build tools]
Webpack
=Vite: vitejs, ViteJS
Rollup.js: rollup bundler
esbuild: ESBuild
!Parcel: parcel bundler
!Babel: BabelJS
=Gulp: Gulp.js
=Grunt
npm: NPM
!Yarn
pnpm
ESLint
=Prettier

[back-end framework: backend framework, backend frameworks, web framework, web frameworks, server-side framework]
Node.js > JavaScript: =Node, NodeJS, node js
!Express > Node.js: Express.js, ExpressJS
NestJS > Node.js: Nest.js
Fastify > Node.js
=Koa > Node.js: Koa.js
Django > Python: Django REST framework, DRF
=Flask > Python: flask app
FastAPI > Python: Fast API
!Pyramid > Python
!Tornado > Python: tornado server
!Spring > Java: Spring Boot, SpringBoot, Spring Framework, Spring MVC, Spring Cloud
Quarkus > Java
Micronaut > Java
Hibernate > Java: JPA
=Struts > Java
JSF > Java: JavaServer Faces
Vert.x > Java
Ruby on Rails > Ruby: =Rails, RoR
=Sinatra > Ruby
Laravel > PHP
Symfony > PHP
CodeIgniter > PHP
Yii > PHP
CakePHP > PHP
Zend > PHP: Laminas
.NET: dotnet, .NET Core, .NET Framework, .NET 6, .NET 8
ASP.NET > .NET & C#: ASP.NET Core, ASP.NET MVC, ASP.Net Web API
Entity Framework > .NET: EF Core
WPF > .NET: WinForms, Windows Forms
!Phoenix > Elixir: Phoenix framework, phoenix liveview
!Gin > Go: gin-gonic
!Echo > Go: echo framework
!Play > Scala: Play framework
Akka > Scala
Ktor > Kotlin
!Rocket > Rust: rocket framework
Actix > Rust
Tokio > Rust
MyBatis > Java: jOOQ
Lombok > Java: Project Lombok
ZIO > Scala: Cats Effect
Deno > JavaScript: !Bun
Pydantic > Python

[mobile framework: mobile frameworks, cross-platform framework]
React Native > React & JavaScript: ReactNative
Flutter > Dart
=Ionic
Xamarin > C#: .NET MAUI, MAUI
Cordova: PhoneGap
Android: Android SDK, Android development, Android Studio
iOS: iOS development, Xcode, UIKit, iOS SDK
Jetpack Compose > Kotlin
Expo: Expo React Native
Kotlin Multiplatform > Kotlin: KMM
Capacitor.js: Capacitor ionic
fastlane
Crashlytics: Firebase Crashlytics
TestFlight: App Store Connect
Google Play Console: Play Console, Google Play Store
=Hilt > Kotlin: Dagger 2, Dagger Hilt, Koin framework
Retrofit library: OkHttp
RxJava: RxSwift, RxKotlin
Kotlin coroutines > Kotlin: coroutines and Flow, Kotlin Flow, coroutines
!Core Data > iOS: SwiftData
Room database > Android: Room persistence

[relational database: relational databases, SQL database, SQL databases, RDBMS, relational database management system]
PostgreSQL > SQL: Postgres, psql, PostGIS, pgvector
MySQL > SQL: MariaDB, Percona
SQL Server > SQL: Microsoft SQL Server, MS SQL, MSSQL, SSMS
=Oracle > SQL: Oracle DB, Oracle Database, Oracle 19c, Exadata
SQLite > SQL
Db2 > SQL: IBM DB2
Sybase > SQL
Amazon Aurora > SQL: Aurora MySQL, Aurora PostgreSQL, !Aurora
CockroachDB > SQL
!Spanner > SQL: Cloud Spanner, Google Spanner
Firebird > SQL
Microsoft Access: MS Access, !Access
FileMaker: File Maker
Informix > SQL: IBM Informix
YugabyteDB > SQL: TiDB

[object-relational mapper: ORM framework, ORM frameworks, object-relational mapping]
+Hibernate
+Entity Framework
+MyBatis
Prisma ORM > TypeScript: Prisma client, Prisma schema, Drizzle ORM
TypeORM > TypeScript: Sequelize, Knex.js
+SQLAlchemy
Dapper ORM > .NET

[schema migration tool: database migration tools]
Liquibase
=Flyway

[database operations tool]
PgBouncer > PostgreSQL: pgpool, Patroni
Oracle RAC > Oracle: Data Guard, =RMAN, Oracle Data Guard, GoldenGate
Always On availability groups > SQL Server: SQL Server Always On

[NoSQL database: NoSQL, NoSQL databases, non-relational database, document database, key-value store]
MongoDB: Mongo
Redis: Memcached, Valkey
=Cassandra: Apache Cassandra, ScyllaDB
DynamoDB: Amazon DynamoDB
Couchbase: CouchDB
Firestore: Firebase database
Cosmos DB: CosmosDB
HBase
Neo4j: graph database, graph databases
Elasticsearch: Elastic search, OpenSearch, ELK
Solr: Apache Solr, Lucene
InfluxDB: time series database, TimescaleDB
RavenDB
!Realm: Realm database
=Pinecone: vector database, Weaviate, Milvus, Qdrant
Algolia
ArangoDB: TigerGraph
Meilisearch: Typesense

[message broker: message brokers, message queue, message queues, messaging system, event streaming platform]
Kafka: Apache Kafka, Kafka Streams, Confluent
RabbitMQ: AMQP
ActiveMQ
SQS: Amazon SQS, AWS SQS, Amazon SNS, =SNS
!Pulsar: Apache Pulsar
NATS: nats messaging
ZeroMQ
Kinesis: Amazon Kinesis
Pub/Sub: Google Pub/Sub, pubsub
MQTT
IBM MQ: MQ Series
Azure Service Bus: Event Hubs
!Celery
Sidekiq
TIBCO: TIBCO EMS
EMQX: Mosquitto
ksqlDB > Kafka
Redpanda > Kafka

[API style]
=REST: RESTful, REST API, REST APIs, RESTful APIs, RESTful services
GraphQL: Apollo GraphQL
gRPC: Protocol Buffers, protobuf
=SOAP: SOAP web services, WSDL
WebSockets: WebSocket, websocket
OpenAPI: =Swagger
OData
Webhooks: webhook
!Postman: Insomnia REST
Hasura > GraphQL
WebRTC
tRPC > TypeScript
AsyncAPI
Apache Thrift: !Thrift

[version control: version control system, version control systems, source control, VCS, revision control, source code management]
Git: git flow, gitflow
GitHub > Git: Github
GitLab > Git: Gitlab
Bitbucket > Git
Subversion: SVN
=Mercurial
Perforce: Helix Core
Azure DevOps: Azure Repos, TFS, VSTS, Team Foundation Server
CVS version control
Gerrit

[test framework: test automation framework, test frameworks, testing frameworks, test automation tools]
=Jest
=Mocha.js: mochajs
!Jasmine
Vitest
Cypress: cypress.io
Playwright
Selenium: Selenium WebDriver, Selenium Grid
JUnit: JUnit 5
TestNG
Mockito
pytest: PyTest
unittest: python unittest
RSpec
PHPUnit
NUnit: xUnit
!Cucumber: Gherkin, SpecFlow, BDD framework
Robot Framework
Appium
Espresso testing: espresso tests
XCTest: XCUITest
Testing Library: React Testing Library
!Storybook
Karma runner: karma tests
Puppeteer
JMeter: Apache JMeter
=Gatling
k6: Grafana k6
!Locust: locust.io
TestRail: Zephyr, qTest, Xray for Jira
SoapUI
Katalon
Tricentis Tosca: Tosca
LoadRunner
BrowserStack: Sauce Labs
REST Assured: RestAssured
Testcontainers
WireMock: MockServer
Pact contract tests: pact broker
Detox testing: Maestro tests
Applitools: Percy visual tests, Chromatic visual tests, BackstopJS
WebdriverIO: WDIO
Nightwatch.js
Karate DSL: karate framework, karate tests
Mock Service Worker: =MSW
Charles Proxy: Fiddler, mitmproxy
Bugzilla: MantisBT

[~testing practice]
unit testing: unit tests, unit test
integration testing: integration tests, integration test
end-to-end testing: e2e testing, e2e tests, end to end tests
test-driven development: TDD
behaviour-driven development: BDD
regression testing: regression tests
load testing: performance testing, stress testing, load tests
manual testing: exploratory testing
contract testing: contract tests
user acceptance testing: UAT
test automation: automated testing, automated tests
property-based testing
mutation testing
smoke testing: smoke tests, sanity testing

[~software practice]
object-oriented programming: OOP, object oriented programming, object oriented design
functional programming
design patterns: software design patterns
domain-driven design: DDD
microservices: microservice architecture, micro services
event-driven architecture: event sourcing, CQRS
distributed systems
system design: software architecture, systems architecture
data structures: algorithms and data structures, algorithms
code review: code reviews, peer code review
pair programming: mob programming
refactoring: refactor code
clean code: SOLID principles
concurrency: multithreading, multi-threading, parallel programming, multiprocessing
asynchronous programming: async programming
performance optimization: performance tuning, profiling
technical writing: technical documentation
open source: open source software, open-source software
web accessibility: WCAG, accessibility standards
responsive design: responsive web design
progressive web apps: PWA
server-side rendering: SSR
single-page applications: SPA applications, single page application
internationalization: i18n, l10n
full-stack development: full stack development, fullstack, full-stack
debugging
API design: API development
serverless: serverless architecture
real-time systems: real time systems
game development: game design
blockchain: smart contracts, Ethereum, web3
low-code: no-code, low code platforms

[agile method: agile methods, agile methodologies, agile methodology, agile frameworks]
Scrum: scrum master, scrum framework
Kanban
Extreme Programming: XP practices
=SAFe: Scaled Agile, Scaled Agile Framework
Lean software development
waterfall: waterfall methodology
Shape Up method

[game engine: game engines]
=Unity: Unity3D, Unity 3D
=Unreal Engine: =Unreal, UE4, UE5
Godot
CryEngine
GameMaker

[embedded platform]
=Arduino
Raspberry Pi
FreeRTOS: RTOS, Zephyr RTOS, VxWorks
Embedded Linux: Yocto, Buildroot
STM32
ESP32
AUTOSAR
CAN bus: CANopen, CANoe
FPGA: VHDL, Verilog, SystemVerilog
ROS: Robot Operating System, ROS2
UART protocols: I2C, SPI bus, LIN bus
Qt: Qt framework, QML
LabVIEW
Modbus
JTAG: SWD debugging
Bluetooth Low Energy: BLE
LoRaWAN: LoRa
Zigbee: Z-Wave, Thread protocol
OCPP: OCPI
ThreadX: Azure RTOS, NuttX
nRF52: Nordic Semiconductor, nRF53, nRF Connect
U-Boot
PlatformIO: Keil, Keil MDK, IAR Embedded Workbench
GDB: GNU debugger, OpenOCD, Lauterbach

[content management system: CMS, content management systems]
WordPress: Word Press, Elementor, WooCommerce plugin
Drupal
Joomla
TYPO3
Contentful: headless CMS
Sanity CMS: Sanity.io
Storyblok: Prismic CMS, DatoCMS
Strapi
Adobe Experience Manager: AEM
Sitecore
Squarespace
=Wix
Webflow
Ghost CMS
Umbraco
Kentico

[e-commerce platform: e-commerce platforms, ecommerce platform, online shop system, shop system]
Shopify: Shopify Plus, Liquid templates
Magento: Adobe Commerce
WooCommerce
PrestaShop
BigCommerce
commercetools: Commerce Layer
Salesforce Commerce Cloud: Demandware
SAP Commerce: Hybris
Shopware
Amazon Seller Central: Seller Central, Amazon Vendor Central, FBA
Etsy
eBay

[payment platform: payment gateway, payment gateways, payment provider, payment providers]
=Stripe: Stripe API, stripe payments
PayPal: Braintree
Adyen
!Square: Square POS, square payments
Klarna
Worldpay
Authorize.net
Plaid
Razorpay
Mollie

[build and package tool]
=Maven: Apache Maven
Gradle
=Bazel
!Make: Makefile, CMake, makefiles
=Ant: Apache Ant
Nx monorepo: Turborepo, Lerna
pip: Poetry python
Conda: Anaconda
NuGet
Composer PHP
Artifactory: JFrog, Nexus Repository
SonarQube: SonarCloud

[screen reader: screen readers, screen reader software]
NVDA
JAWS screen reader: JAWS
VoiceOver: TalkBack

[web quality tool]
Lighthouse audits: PageSpeed Insights, Google Lighthouse
axe accessibility: axe-core, WAVE accessibility

[code editor: IDE, integrated development environment]
Visual Studio Code: VS Code, VSCode
Visual Studio
IntelliJ: IntelliJ IDEA, JetBrains
Eclipse IDE
PyCharm
WebStorm
Vim: Neovim
Emacs
Jupyter: Jupyter Notebook, Jupyter notebooks, JupyterLab
GitHub Copilot: Copilot, Cursor IDE, AI coding assistant, AI coding assistants

[workflow engine: workflow engines, workflow orchestration engine, durable execution]
!Temporal: temporal.io, Temporal workflows
Netflix Conductor: conductor workflows
Cadence workflow: Uber Cadence

[blockchain platform]
Hyperledger: Hyperledger Fabric
Hardhat: Foundry solidity, Truffle Suite

[manual authoring tool: docs tooling, help authoring tools]
MadCap Flare: FrameMaker, RoboHelp
DITA: Oxygen XML
Docusaurus: MkDocs, Antora docs, VitePress
Sphinx documentation: reStructuredText
+GitBook
`;
