/** Cloud, servers and IT support. The format stands at `readSkillTables`. */
export const INFRASTRUCTURE = `
[cloud platform: cloud platforms, cloud provider, cloud providers, public cloud, cloud services, cloud computing, cloud environments]
AWS: Amazon Web Services, Amazon AWS
Azure: Microsoft Azure
GCP: Google Cloud, Google Cloud Platform
Oracle Cloud: OCI cloud
IBM Cloud: Bluemix
Alibaba Cloud
DigitalOcean: Digital Ocean
Heroku
Hetzner
OpenStack
Cloudflare: Cloudflare Workers
Vercel
Netlify
Firebase > GCP
Linode
OVH: OVHcloud
Supabase

[AWS service]
EC2 > AWS: Amazon EC2
S3 > AWS: Amazon S3, S3 buckets, S3 bucket
=Lambda > AWS: AWS Lambda, lambda functions, lambda function
RDS > AWS: Amazon RDS
CloudFormation > AWS: AWS CDK, =CDK
CloudWatch > AWS
IAM: AWS IAM
Route 53 > AWS: Route53
API Gateway > AWS: Amazon API Gateway
Step Functions > AWS
CloudFront > AWS
Amazon VPC > AWS: VPC
Elastic Beanstalk > AWS
SageMaker > AWS: Amazon SageMaker
Redshift > AWS & SQL: Amazon Redshift
=Athena > AWS: Amazon Athena
AWS Glue > AWS: Glue jobs, !Glue
CloudTrail > AWS: AWS CloudTrail
GuardDuty > AWS: Amazon GuardDuty
AWS KMS > AWS: KMS
AWS Security Hub > AWS: Security Hub
AWS Secrets Manager > AWS: Secrets Manager
AWS Organizations > AWS: AWS Control Tower, service control policies
Cognito > AWS: Amazon Cognito
=Bedrock > AWS: Amazon Bedrock
EventBridge > AWS: Amazon EventBridge
AppSync > AWS
AWS Amplify > AWS: !Amplify
Lake Formation > AWS
ElastiCache > AWS
Amazon EBS > AWS: =EBS, =EFS, Elastic Block Store
AWS App Runner > AWS
AWS SAM > AWS
Amazon MSK > AWS

[Azure service]
Azure Monitor > Azure: Application Insights, Azure Log Analytics
Azure App Service > Azure: Azure Web Apps
Azure Key Vault > Azure
Azure Logic Apps > Azure: Logic Apps
Azure Blob Storage > Azure: Azure Data Lake Storage, ADLS Gen2
Azure Container Apps > Azure

[Google Cloud service]
+Pub/Sub
Cloud Build > GCP: Google Cloud Build
Cloud Composer > GCP & Airflow: Google Cloud Composer
Bigtable > GCP: Cloud Bigtable
Cloud SQL > GCP: Google Cloud SQL
Dataproc > GCP: Google Dataproc
Google Cloud Storage > GCP: GCS buckets

[serverless platform]
+Lambda
Azure Functions > Azure
Cloud Functions > GCP: Google Cloud Functions
Cloud Run > GCP

[container technology: container technologies, containerization, container platform]
Docker: docker compose, Dockerfile, docker container, docker containers, docker image, docker images
Podman
containerd
LXC

[container orchestration: container orchestration platform, orchestration of containers]
Kubernetes: K8s, kubectl, kubernetes cluster
EKS > Kubernetes & AWS: Amazon EKS
AKS > Kubernetes & Azure: Azure Kubernetes Service
GKE > Kubernetes & GCP: Google Kubernetes Engine
OpenShift > Kubernetes: Red Hat OpenShift
ECS > AWS: Amazon ECS, Fargate
!Rancher > Kubernetes
=Nomad: HashiCorp Nomad
Docker Swarm > Docker
=Helm > Kubernetes: Helm charts, helm chart
Istio: service mesh, Linkerd
Kustomize > Kubernetes
Cilium > Kubernetes: Calico
Argo CD > Kubernetes: ArgoCD, Argo Workflows, Flux CD, !Flux, FluxCD
k3s > Kubernetes: MicroK8s
Tanzu > Kubernetes: VMware Tanzu
Helmfile > Kubernetes
Karpenter > Kubernetes: cluster autoscaler
KEDA > Kubernetes

[infrastructure as code: IaC, infrastructure-as-code]
Terraform: OpenTofu, Terragrunt
Pulumi
+CloudFormation
=Bicep > Azure: ARM templates
Crossplane
!Atlantis: Atlantis for Terraform

[configuration management: configuration management tools]
Ansible: Ansible playbooks, ansible playbook
=Puppet: puppet modules
!Chef: Chef cookbooks, chef infra
SaltStack: Salt stack
=Vagrant
=Packer
CFEngine

[CI/CD: continuous integration, continuous delivery, continuous deployment, CI pipeline, CI pipelines, CI CD pipelines, build pipelines, deployment pipelines]
Jenkins: Jenkinsfile
GitHub Actions > GitHub: github action
GitLab CI > GitLab: GitLab CI/CD
CircleCI: Circle CI
Travis CI: TravisCI
=Bitrise: Xcode Cloud, Codemagic
Azure Pipelines > Azure DevOps
TeamCity
Bamboo CI: Atlassian Bamboo, !Bamboo
+Argo CD
=Tekton
=Spinnaker
Octopus Deploy
Buildkite
Drone CI
Codefresh
AWS CodePipeline > AWS: CodePipeline, CodeBuild, CodeDeploy
!Concourse: Concourse CI
!Harness: harness.io

[monitoring tool: monitoring tools, observability tools, monitoring systems, monitoring solutions]
Prometheus: PromQL, Alertmanager
Grafana: Grafana Loki, =Loki
Datadog: DataDog
New Relic
=Splunk
Nagios: Icinga
Zabbix
Dynatrace
AppDynamics
Kibana: Logstash, ELK stack, Elastic Stack
=Sentry: Sentry.io
Honeycomb.io: honeycomb tracing
OpenTelemetry: OTel, Jaeger, Zipkin
PRTG
SolarWinds
Graylog
Fluentd: Fluent Bit
+CloudWatch
Checkmk
Grafana Tempo: Thanos, Grafana Mimir, !Tempo, =Mimir, VictoriaMetrics
Pingdom: UptimeRobot
Sumo Logic
Rollbar: Bugsnag, Raygun
!Graphite: StatsD, graphite metrics
Telegraf
Filebeat: Elastic Beats, Vector.dev
Elastic APM
Lightstep
LogicMonitor: Datto RMM

[alerting and on-call tool]
PagerDuty
Opsgenie: OpsGenie
VictorOps: Splunk On-Call
Statuspage
incident.io: FireHydrant
xMatters: Squadcast, Rootly

[~operations practice]
site reliability engineering: SRE, site reliability
DevOps: dev ops, DevOps practices
GitOps
incident management: incident response
disaster recovery: backup and recovery, business continuity planning
capacity planning
high availability: fault tolerance
load balancing: load balancer, load balancers
log management: log analysis
FinOps: cloud cost optimization, cloud cost management
chaos engineering
blue-green deployment: canary deployment, canary releases
patch management: patching
virtualization: virtual machines, server virtualization

[operating system: operating systems]
Linux: GNU/Linux, linux server, linux servers
Ubuntu > Linux
Red Hat > Linux: RHEL, Red Hat Enterprise Linux, CentOS, Rocky Linux
Debian > Linux
SUSE > Linux: SLES
Unix: UNIX, Solaris, AIX, HP-UX
Windows Server: windows servers
=Windows: Windows 10, Windows 11, Microsoft Windows
macOS: Mac OS, OS X, Mac OS X
Chrome OS: ChromeOS, Chromebook, Chromebooks
z/OS: mainframe, mainframes, AS/400, IBM i, CICS, JCL
FreeBSD: OpenBSD

[virtualization platform: hypervisor, hypervisors]
VMware: vSphere, ESXi, vCenter
Hyper-V
VirtualBox
Proxmox
Citrix: XenApp, Citrix Virtual Apps
KVM hypervisor: qemu
Nutanix
Xen hypervisor: XenServer

[web server: web servers, reverse proxy]
Nginx: NGINX
=Apache: Apache HTTP Server, Apache httpd, apache web server
IIS: Internet Information Services
=Tomcat: Apache Tomcat
HAProxy
Traefik
Caddy server
WebSphere
WebLogic
JBoss: WildFly
!Varnish
!Envoy: envoy proxy

[directory service: directory services, identity provider, identity management, IAM solutions]
Active Directory: AD DS, Azure AD, Entra ID, Microsoft Entra, group policy, group policies, GPO
LDAP: OpenLDAP
Okta
Auth0
Keycloak
Ping Identity
OneLogin
SAML: SSO, single sign-on
OAuth: OAuth2, OAuth 2.0, OpenID Connect, OIDC, JWT
CyberArk: privileged access management
SailPoint
Duo Security: MFA, multi-factor authentication, two-factor authentication, !Duo
Kerberos
YubiKey: FIDO2, passkeys
FreeIPA

[device management: mobile device management, MDM, endpoint management, device management tools]
Intune: Microsoft Intune
Windows Autopilot: =Autopilot
Lansweeper: Snipe-IT
Jamf: JAMF Pro
SCCM: MECM, System Center, Configuration Manager
Workspace ONE: AirWatch
Kandji
MobileIron
ManageEngine
NinjaOne: RMM tools, ConnectWise, Kaseya
WSUS
Ivanti
Tanium
BigFix: HCL BigFix
PDQ Deploy

[ticketing system: ticketing systems, ticketing tool, ticketing tools, ticket system, help desk software, service desk software, ITSM tool]
ServiceNow: Service Now
Jira Service Management: Jira Service Desk, JSM
Zendesk
Freshdesk: Freshservice
BMC Remedy: Remedy, BMC Helix
OTRS: Znuny
Help Scout
HappyFox
Spiceworks
GLPI
Cherwell
TOPdesk
Zammad
Kayako
osTicket
SysAid

[remote support tool: remote support tools, remote access software]
TeamViewer: Team Viewer
AnyDesk
Remote Desktop: RDP
LogMeIn: GoToAssist
BeyondTrust: Bomgar
Splashtop
VNC: RealVNC

[IT service standard]
ITIL: ITIL v4, ITIL foundation
ISO 20000
TOGAF

[backup tool: backup software, backup solutions]
Veeam
Acronis
=Veritas: NetBackup, Backup Exec
Commvault
=Rubrik
Bacula

[~IT support practice]
desktop support: end-user support, end user support, deskside support
help desk: helpdesk, service desk, IT help desk
hardware troubleshooting: troubleshoot hardware, hardware repair, computer repair
software installation: software deployment
asset management: IT asset management, ITAM
system administration: systems administration, sysadmin
network administration: network engineering
cabling: structured cabling, fibre optic, fiber optic
printer support: printer maintenance
technical support: tech support
user account management: user provisioning, account provisioning
imaging computers: device imaging
knowledge base writing: knowledge base articles

[telephony system: phone systems, telephony systems, PBX]
Avaya
Asterisk PBX: FreePBX
RingCentral
3CX
8x8
Cisco Unified Communications: CUCM, Cisco CallManager
Twilio

[storage system: storage systems, SAN storage, NAS storage, storage arrays]
Ceph: GlusterFS
MinIO: object storage
NetApp: ONTAP
Pure Storage
Dell EMC: PowerStore, Isilon
HPE 3PAR: Nimble Storage

[API gateway product: API gateways, API management]
!Kong: Kong Gateway
Apigee
Tyk gateway
Azure API Management
+API Gateway

[content delivery network: CDN, content delivery networks]
Akamai
=Fastly
+CloudFront
+Cloudflare

[service discovery]
HashiCorp Consul: !Consul
etcd: Apache ZooKeeper, =ZooKeeper

[developer portal: developer portals, service catalog tool]
Backstage.io: !Backstage
Port developer portal: getport.io

[chaos engineering tool]
Chaos Monkey: Chaos Mesh
LitmusChaos: Gremlin chaos

[HPC scheduler: batch scheduler, HPC schedulers]
Slurm: PBS Pro
HTCondor: Grid Engine
`;
