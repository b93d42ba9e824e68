/** Running systems, help desks, networks, security of information. The format stands at `readPhraseTable`. */
export const IT_OPERATIONS = `
# monitoring: Monitoring and alerts
set up alerts, alerts on, dashboards for operations, ^monitoring, ^observability, ^alerting, dashboards and alerts, system monitoring, application monitoring, metrics and logs, monitoring tools, telemetry, log analysis, health checks, service health, SLO, SLOs, uptime monitoring, ^tracing, distributed tracing
posting: monitor systems, monitor performance, monitor applications, monitor and maintain, proactive monitoring, monitor the health, ensure visibility, monitor the health of, system health, monitoring solutions, monitoring stack, alerting and logging, operational visibility, operational dashboards, availability monitoring, monitor and troubleshoot, proactively identify issues, SRE experience, experience as an SRE, SRE practices, SRE culture, site reliability, production environment, operational excellence, operate services, running services, live services, operations of services, DevOps practices, monitor capacity, smooth operation of, secure available and performant, availability and performance of IT
story: alert went off, alerted us, alerts woke, too many alerts, noisy alerts, dashboard, graphs, graph showed, noticed before users, before users noticed, before customers noticed, customers told us first, customer noticed first, nobody had noticed, error budget, logs showed, in the logs, alerts, alert fatigue, dashboards, error rates, latency, monitoring system, monitoring stack, central monitoring, centralised monitoring, centralized monitoring, set up monitoring, added monitoring, no monitoring, lack of monitoring, lack of visibility, no visibility, visibility into, no insight into, alarms, set up alarms, created alarms, cloudwatch alarms, notified us, notifies us, uptime checks, probes, synthetic checks, synthetic tests, end-to-end check, detect issues, detected issues, before users do, detects failures, exporters, metrics for, collected metrics, exposed metrics, latency graphs, log search, central logging, centralised logging, centralized logging, log aggregation, logs in one place, traces, instrumented, resource usage, memory usage, disk usage, cpu usage
de: Monitoring, Überwachung von Systemen, Systemüberwachung, Alarmierung, Observability
fr: monitoring, observabilité
es: monitorización, observabilidad, monitoreo

# incidents: Incidents and outages
incident, incidents, incident response, incident management, outage, outages, production incidents, major incidents, service restoration, downtime, incident commander, production support, service disruption, critical incidents
posting: respond to incidents, resolve incidents, manage incidents, incident handling, minimize downtime, restore service, support production systems, production issues, troubleshoot production, live issues, service interruptions, restore service quickly, operational issues, SRE experience, experience as an SRE, SRE practices, site reliability, operational excellence, production environments, operate services, support of live services, operations experience
story: site was down, everything was down, down for ~ minutes, down for ~ hours, stopped responding, nothing worked, nobody could log in, ^paged, ^was ^paged, pager, rolled back, rolled it back, failed over, war room, bridge call, status page, bring it back, back up within, back up in, recovered in, customers could not, server was down, system was down, service went down, system went down, everything went down, production incident, service was down, degraded, restored service, mitigated, error spike, timeouts, incident channel, production outage, major outage, production was down, production down, site went down, app went down, system crashed, server crashed, database crashed, critical issue in production, production issue, production issues, live issue, emergency fix, users affected, affected users, customers affected, affected customers, customers were affected, customers impacted, impacted customers, service restored, restored within, resolved within, fixed within, coordinated the response, coordinated response, kept stakeholders informed, error rate, errors spiked, spike in errors, hotfix, workaround in place, temporary fix, triaged, escalated to the on-call, all hands on deck, sev 1, sev1, P1, priority one, high severity
de: Störungen, Incident Management, Störungsmanagement, Ausfälle, Störungsbeseitigung, Incidents
fr: incidents, gestion des incidents, pannes, résolution des incidents
es: incidencias, gestión de incidencias, caídas de servicio, incidentes

# on-call: Being on call
on-call, on call, on-call rotation, pager duty, 24/7 support, after hours support, out-of-hours
posting: participate in on-call, on-call support, availability outside, on-call duties, on-call rota, on-call schedule, follow-the-sun, out of hours support, support rotation, share on-call, pager rotation, operational load of the team, operational load
story: woken up, woke me up, at three at night, at 3 am, at 2 am, phone rang at night, on call that week, on call that night, my on-call week, slept badly, pages a week, pages per week, paged, after hours, rotation, on-call engineer, on-call shift, on-call load, on-call tickets, on-call team, rota, woken by, called at night, called me at night, middle of the night, weekend call, called in on a weekend, tickets per week on call, recurring tickets, operational load, operational burden, ops load
de: Rufbereitschaft, Bereitschaft, 24/7
fr: astreinte, astreintes, 24/7
es: guardias, guardia, 24/7, soporte fuera de horario

# postmortem: Learning from incidents
postmortem, postmortems, post-mortem, post-incident, root cause analysis of incidents, problem management, blameless, incident review, lessons learned, corrective actions, post-mortems, incident reviews, post-incident reviews, lessons learned from incidents, follow-up actions from incidents, lasting remediation, root cause of incidents, preventive measures after incidents
posting: conduct post-incident, prevent recurrence, drive corrective, problem records, write post-mortems, write blameless, run postmortems, follow up on incident actions, learn from incidents, prevent repeat incidents, incident retrospectives, learn from failure, learning from failures, root cause analyses, corrective and preventive actions
story: wrote the postmortem, wrote up what happened, timeline of the outage, so that it never, did not happen again, has not happened since, has not come back, never happened again, action items, no blame, without blaming, retrospective, from happening again, wrote it all up, wrote it up, wrote it up for, wrote what I did, minute by minute, in the review after, after that we put, put a check in, now it fails instead, no repeat since, not happened since, nobody has done it since, the pipeline now refuses, wrote the page on how, without naming, no names, red terminal, deletion protection, second person approves, told everyone what I, I was the one who, conducted post-mortem, conducted a post-mortem, held a retrospective, incident report, wrote a report on the, RCA, root cause analysis, follow-up items, five whys, 5 whys, preventive measures, prevent it from happening, prevent similar, prevent future, prevents this, to avoid this in, shared the learnings, shared what we learned, similar incidents by, added a check, added a test so
de: Nachbereitung, Postmortem, Problemmanagement
fr: post-mortem, gestion des problèmes, retours d'expérience
es: post mortem, gestión de problemas, lecciones aprendidas

# reliability: Keeping systems reliable
site reliability, SRE, fault tolerance, chaos engineering, failover, error budgets, reliable systems, service levels, single point of failure, SRE culture, SRE practices, SRE mindset, production engineering, operational excellence, resilience engineering, mean time to recovery, MTTR, mean time to detect
posting: reliability of systems|services|platform, ^reliability, availability and reliability, reliable and scalable, reliable ~ systems, ensure reliability, improve reliability, ensuring their reliability, system stability, high availability of, stability of systems, experience as an SRE, experience as a DevOps, DevOps experience, DevOps implementation, DevOps culture, DevOps practices, improve reliability and performance, ensure uptime, uptime of, availability of systems|services, availability and performance, robustness of, maintain live services, live services, business-critical systems, mission-critical systems, stable and reliable, scalable and reliable, keep systems running, stability and performance, production stability, fault-tolerant systems
story: single point of, second instance, backup server, game day, four nines, uptime, runs stable, ran stable, has been stable, no outage since, stopped crashing, availability, redundancy, SLO, SLOs, error budget, stability, unstable, much more stable, constant issues, crashed several times, crashes a week, frequent crashes, kept crashing, self-healing, auto-recovery, automatic failover, automatic recovery, restarts itself, health checks, health check, monitoring system, detect issues before, before our users, before our customers, early detection, reduced downtime, less downtime, zero incidents, time to recovery, mean time to, failures dropped, fewer outages, fewer incidents, circuit breaker, graceful degradation, 99.9|99.95|99.99, three nines, no interruptions, no data loss
de: Zuverlässigkeit von Systemen, Ausfallsicherheit, Stabilität
fr: disponibilité des systèmes
es: estabilidad de sistemas

# backup-restore: Backups and recovery
backup, backups, disaster recovery, data recovery, business continuity, backup and recovery, recovery plans, RTO, RPO, restore tests, recovery tests, disaster recovery testing, backup testing, disaster recovery plans, recovery time, recovery objectives, backup strategy, resilience tests
posting: maintain backups, test disaster recovery, data protection and recovery, run restore tests, quarterly restore, test recovery, plan disaster recovery, verify backups, own backups, backups run successfully, backups and restores, backup solutions, backup and storage, recoverability, data recovery plans, backup and recovery procedures, disaster recovery procedures, business continuity plans, resilience testing, chaos engineering, failover testing
story: backup was empty, backups did not, restored from, restored the data, restored the database, restored the files, nobody had tested, tested the restore, deleted by mistake, deleted by accident, lost data, data was gone, ransomware, second data centre, recovered the files, when did we last restore, when we last restored, last restored, tried to restore, tried a restore, restored it to, restore took, restore failed, test restore, restore test, backups were green, green every night, green tick, backup had been, backup had failed, backups had failed, the backup, took nine hours, from the snapshot, snapshots, replica in, other region, second region, copied to another account, each quarter we restore, restore drill, recovery drill, restore, restored the, recovered, recover lost files, DR, DR plan, DR site, DR test, failover, failed over, failover drill, failover drills, failover test, secondary site, snapshot, offsite, off-site, veeam, accidentally deleted, dropped a table, dropped table, data loss, corrupted, corruption
de: Datensicherung, Backup, Notfallwiederherstellung, Wiederherstellung
fr: sauvegardes, restauration, plan de reprise, PRA
es: copias de seguridad, recuperación ante desastres, backups, continuidad de negocio

# cloud-infrastructure: Cloud infrastructure
cloud infrastructure, cloud platforms, cloud computing, cloud services, cloud environments, cloud architecture, public cloud, cloud-based, cloud-native, hybrid cloud, infrastructure management, cloud engineering
posting: infrastructure engineering, infrastructure team, manage cloud, maintain infrastructure, build infrastructure, design cloud, infrastructure solutions, cloud providers, AWS services, Azure services, cloud solutions, cloud-native applications, cloud technologies, cloud experience, experience with AWS, experience with Azure, experience with cloud, cloud-based infrastructure, cloud deployments, bare metal, hybrid environments, multi-cloud
story: moved to the cloud, on AWS, in Azure, data centre, servers in the cellar, the cluster, virtual machines, cloud migration, migrated to the cloud, cloud environment, on-premises, on-prem, AWS, Azure, GCP, google cloud, EC2, S3, lambda, RDS, ECS, VPC, availability zone, availability zones, cloud provider, serverless, data center, data centers, data centres, datacenter, bare metal, baremetal, bare metal server, virtual machine, VMs, auto scaling group
de: Cloud-Infrastruktur, Cloud-Plattform, Cloud-Umgebungen
fr: infrastructure cloud, environnements cloud
es: infraestructura en la nube, entornos cloud

# infra-as-code: Infrastructure as code
infrastructure as code, IaC, configuration management, ^provisioning, infrastructure automation, automated provisioning, immutable infrastructure, environment automation, configuration as code, reproducible environments, environment provisioning, modules for infrastructure, GitOps
posting: automate infrastructure, automate provisioning, manage configuration, write Terraform, provision infrastructure, manage infrastructure as code, codify infrastructure, containers and infrastructure as code, environments as code, as code, infrastructure provisioning, Terraform modules, Ansible playbooks, configuration automation, repeatable environments, DevOps practices, DevOps experience, DevOps principles, DevOps engineer, DevOps tooling, SRE practices, platform engineering
story: clicked together by hand, configured by hand, snowflake servers, each server was different, described in code, module for, terraform plan, new environment in, ansible playbook, provisioned, templates for, terraform, ran destroy, plan in the merge request, plan posted, state file, wrong terminal, wrong window, wrong account, in the prod terminal, recreated from code, rebuilt from code, all was in code, everything in code, changed by hand, edited by hand, by hand in the console, clicked in the console, only the pipeline, nobody runs from a laptop, nobody runs it from a laptop, ansible, playbook, new environment in an hour, imported into, terraform module, config drift, terraform modules, terraform code, cloudformation, cloudformation templates, ARM templates, bicep, pulumi, helm charts, playbooks, ansible roles, configured manually, manual configuration, manually configured, set up manually, provisioned manually, provisioned with, provisioning time, environments in minutes, environment in minutes, spin up, spun up, spinning up, reproducible, identical environments, environments differed, configuration drift, drifted, reusable modules, templates for infrastructure, version controlled infrastructure
de: Infrastruktur als Code, Konfigurationsmanagement
fr: infrastructure as code, gestion de configuration
es: infraestructura como código, gestión de configuración

# containers: Containers
docker containers, linux containers, containerization, container orchestration, containerized, container platform, service mesh, microservices deployment, Kubernetes clusters, cluster operations, cluster upgrades, GitOps, Argo CD, containers in production
posting: container technologies, manage clusters, deploy containers, Docker and Kubernetes, containerised applications, containerized applications, containerised workloads, containerised environments, container technology, orchestrated containers, Kubernetes-based, hands-on experience with Kubernetes, experience with Docker, experience with Kubernetes, operate Kubernetes, run Kubernetes, maintain clusters, manage Kubernetes, upgrade clusters, deploy to Kubernetes, Kubernetes security, container and Kubernetes
story: dockerfile, docker image, images were, helm chart, pod, node pool, containerised, restarted the pods, namespace, containerizing, containers, container, orchestration, cluster, kubernetes cluster, docker images, containerising, into containers, dockerised, dockerized, docker, docker compose, docker registry, container registry, container registries, registries, registry mirror, image registry, image sizes, smaller images, base images, kubernetes, K8s, on K8s, to K8s, EKS, AKS, GKE, openshift, helm, moved to containers, pods, pod not starting, crash loop, OOM killed, out of memory killed, namespaces, chart template, one chart, argo, kubectl, exec into, upgraded the cluster, cluster upgrade, ingress, VMs to kubernetes, moved to kubernetes, onto kubernetes, base image, deployed by shell scripts, image in the registry, on ECS, rolled the nodes, clusters, helm charts, ingress controller, autoscaling pods, rolling update, liveness probe, readiness probe, control plane, containers were evicted, worker nodes, nodes
de: Container, Containerisierung, Orchestrierung
fr: conteneurisation
es: orquestación, contenerización

# networks: Networks
^networking, network administration, network infrastructure, LAN, WAN, TCP/IP, DNS, VPN, routing and switching, routers, wireless networks, network troubleshooting, firewalls, load balancers, network configuration, cabling, network security
posting: configure network, maintain networks, install network, network devices, network operations, network engineer, network engineering, network design, network architecture, network upgrades, LAN/WAN, switches and routers, routers and switches, wireless access points, network equipment, network security devices, firewall management, manage firewalls, firewalls and VPN, routing protocols, BGP, OSPF, MPLS, SD-WAN, network protocols, network performance, network monitoring, connectivity issues, connectivity problems, Cisco networking, data networks, VPC peering
story: switch was, wifi, wi-fi, no internet, internet was slow, patch panel, VLAN, firewall rule, access point, connection dropped, loop in the network, network, network outage, switches, switch, router, routing, firewall, firewall rules, VLANs, subnet, subnets, IP address, IP addresses, DHCP, VPN tunnel, bandwidth, packet loss, packets, latency on the line, tcpdump, wireshark, MTU, BGP, OSPF, cisco, meraki, fortinet, palo alto, ISP, internet provider, internet line, line failed, failover line, fibre, fiber, access points, wireless, wifi coverage, load balancer, proxy, network segment, segmented, network-cables, patch cables, ethernet cables, pulled-cables
de: Netzwerke, Netzwerkadministration, Netzwerktechnik, Netzwerk
fr: réseaux, administration réseau, réseau, infrastructures réseaux
es: redes, administración de redes, redes informáticas

# servers-admin: Running servers and systems
linux servers, windows server, system administration, systems administration, server administration, Linux administration, Windows servers, server management, ^virtualization, system maintenance, Unix environments, administer systems, patch management, system updates, operating systems
posting: administer servers, maintain servers, install and configure, manage operating systems, system upgrades, maintenance activities, system administrator, systems administrator, sysadmin, administering Linux, Linux systems, Unix systems, Linux environment, maintain systems, server infrastructure, operations and maintenance, operating system upgrades, systems engineering, smooth operation of IT, operation of our IT, IT infrastructure, IT operations, changes to infrastructure, know-how in virtualisation
story: the server was, rebooted, patch day, patched, cron, cron job, service restarted, old server, virtual machines, file server, mail server, patching, operating system, upgrade of the servers, linux, ubuntu, debian, red hat, centos, servers, bare metal server, baremetal, old hardware, unsupported version, unsupported, end of life, bash, shell script, cron jobs, cronjob, systemd, daemon, SSH, root access, permissions on the, disk space, log rotation, log files, NFS, file system, kernel, package upgrade, PyPI, repository mirror, sync job, synchronised, migrated the server, rebuilt the server, reinstalled, package mirror, registry mirror, hosted on
de: Systemadministration, Serveradministration, Server, Systembetreuung, Virtualisierung
fr: administration système, administration systèmes, serveurs, virtualisation
es: administración de sistemas, servidores, administración de servidores, virtualización

# help-desk: Helping users with computers
help desk, helpdesk, service desk, IT support, technical support, desktop support, end user support, user support, first line support, 1st level, 2nd level, tier 1, tier 2, support users, remote support, IT helpdesk
posting: provide technical support, support end users, resolve technical, assist users, troubleshoot hardware and software, in-depth troubleshooting, computer issues
story: forgot ~ password, forgotten password, password reset, could not log in, could not print, printer did not, screen was black, laptop did not, mouse did not, on the phone with the user, sat at her computer, remote session, took over ~ screen, not technical, users called, teacher's laptop, end users, user issues, password resets, workstation, tech support
de: Helpdesk, IT-Support, Anwenderbetreuung, Benutzersupport, technischer Support, First-Level-Support, Service Desk
fr: support informatique, assistance utilisateurs, helpdesk, support technique, support utilisateurs
es: soporte técnico, soporte a usuarios, helpdesk, mesa de ayuda, asistencia técnica

# accounts-access: Accounts and access of users
user accounts, account provisioning, access requests, Active Directory administration, user provisioning, offboarding, access rights, identity and access management, user administration, joiner mover leaver, access reviews
posting: manage user accounts, create accounts, administer user, grant access
story: account for the new, left the company but, still had access, former employee, too many admins, admin rights, first day without, locked account, account was locked
de: Benutzerverwaltung, Berechtigungsmanagement, Benutzerkonten
fr: gestion des comptes, gestion des droits, comptes utilisateurs
es: gestión de usuarios, cuentas de usuario, permisos y accesos

# service-levels: Service levels and IT processes
SLA, SLAs, service level agreements, ITIL, IT service management, ITSM, change management process, service requests, service delivery management, change advisory, service catalog, service reviews, response times to users
posting: meet SLAs, ensure SLAs, service level, within SLA, adhere to ITIL, customer notifications, ITIL processes, incident problem and change, IT service delivery, availability of IT services, IT service continuity, quality of IT services, service management processes
story: within the agreed time, answered within, first answer in, change window, maintenance window, change request, missed the SLA, response time of, SLA breaches, within SLA, met our SLA, team's SLA, change requests, change advisory board, change process, change management, problem management, service catalogue, service review, response times, resolution time, resolution times
de: Service Level, ITIL, IT-Service-Management, SLA
fr: ITIL, niveaux de service, SLA, gestion des services
es: acuerdos de nivel de servicio, ITIL, SLA, gestión de servicios

# vendor-escalation: Working with makers of systems
vendor support, vendor escalation, third-party support, coordinate with vendors, vendor tickets, managed service provider, external IT providers
posting: escalate to vendors, liaise with vendors, manage third-party, vendors to resolve issues, vendors and service providers, service providers to resolve, IT vendors, external providers of IT, manage IT suppliers
story: ticket with the vendor, opened a case with, vendor said, vendor denied, support of the manufacturer, hotline of, sent them the logs, their bug, they fixed it in, vendors, support case, support ticket with, escalated to the vendor, escalated with the vendor, vendor fixed, vendor refused, ISP, hosting provider, service provider, microsoft support, AWS support
de: Herstellersupport, Eskalation an Hersteller
fr: support éditeur
es: soporte del fabricante, escalado a proveedores

# information-security: Information security
information security, cybersecurity, cyber security, security operations, SIEM, threat detection, security incidents, intrusion detection, security monitoring, threat hunting, endpoint security, security policies, security controls, data security, incident response security
posting: protect systems, monitor security, respond to security, security posture, implement security controls
story: phishing, hacked, was hacked, phishing mail, clicked on a link, malware, ransomware, encrypted files, strange login, login from, suspicious mail, blocked the account
de: Informationssicherheit, IT-Sicherheit, Cybersicherheit, Sicherheitsvorfälle
fr: sécurité informatique, cybersécurité, sécurité des systèmes d'information, SSI
es: seguridad informática, ciberseguridad, seguridad de la información

# security-awareness: Making people careful
security awareness, awareness training, phishing simulations, security training, security culture, data protection training
posting: educate users on security, promote security awareness, phishing exercises, awareness campaigns
story: test phishing, fake phishing mail, clicked on it, showed them what a, screens unlocked, passwords on post-its, usb stick, told nobody off, awareness, phishing simulation, simulated phishing, phishing test, phishing tests, click rate, clicked the link, trained employees, trained staff, newsletter on security, e-learning
de: Security Awareness, Sensibilisierung
fr: sensibilisation à la sécurité, sensibilisation
es: concienciación en seguridad, concienciación

# security-compliance: Proof of security
ISO 27001, SOC 2, security compliance, security certifications, compliance frameworks, NIST, PCI compliance, security questionnaires, data protection compliance, risk and compliance, information security management, ISMS, information security policies, security governance, GRC, governance risk and compliance, IT risk, cyber risk, risk treatment, statement of applicability, control testing, controls and evidence, automated controls, audit evidence, audit findings, internal audits of security, =DORA, NIS2, PCI DSS, TISAX, cyber essentials, regulatory security requirements
posting: maintain compliance, security audits and, evidence for audits, compliance requirements for, prepare evidence, follow findings through, write security policies, maintain ISMS, report to risk committee, represent security in audits, translate requirements into controls, security policies standards and procedures, security standards, security frameworks, information security standards, risk register, security risk assessments, cyber security framework, SOC 2 compliance, ISO 27001 compliance, compliance audits in IT, internal and external audits of IT, report security metrics, security metrics, PCI DSS compliance, CIS benchmarks
story: auditor wanted proof, collected evidence, policies nobody read, access list every quarter, certified after, questionnaire from a customer, the auditor asked, auditor asked for, customer audit, audit in two weeks, before the audit, collected screenshots, screenshots for the auditor, evidence for, nonconformity, non-conformity, minor finding, got certified, passed the audit, recertified, policy nobody read, policy nobody had read, rewrote the policy, one page policy, risk list, risk owner, signed off the risk, accepted the risk, SOC2, PCI, HIPAA, GDPR, audit, audits, auditor, auditors, evidence for the, security controls, gap analysis, risk assessment, risk assessments, risk register, security policy, security policies, certification, certified, compliance requirements, compliance, non-compliance, remediation plan
de: ISO 27001, IT-Compliance, Datenschutzaudit, BSI-Grundschutz
fr: ISO 27001, conformité sécurité, RGPD
es: ISO 27001, cumplimiento de seguridad, ENS

# erp-admin: Business systems
ERP system, business applications, application support, SAP support, system configuration, business systems, application management, functional consultant, system administrator for applications, master data, ERP implementation
posting: configure business applications, support business systems, ERP administration, system enhancements, SAP modules, configure SAP, ERP support, support ERP, CRM administration, Salesforce administration, Salesforce administrator, ServiceNow administration, ServiceNow development, business applications such as, administer applications, key users of, application administrator, enterprise applications, Jira administration
story: key user, in SAP, master data was, field was mandatory, report in the ERP, workflow in the system, authorisation in, article master, number range, SAP, salesforce, netsuite, oracle EBS, workday, servicenow, ERP, CRM, custom fields, custom objects, page layouts, workflow rules, customised, customized, customising, key users, UAT, sandbox, go-live
de: ERP-System, Anwendungsbetreuung, Applikationsbetreuung, Stammdaten, Key User
fr: ERP, support applicatif, applications métiers, paramétrage
es: ERP, soporte de aplicaciones, aplicaciones de negocio, parametrización

# telecom-field: Telecoms and cabling
telecommunications, fiber optic, fibre, structured cabling, VoIP, telephony, field engineer telecom, antenna, cell sites, broadband, telecom equipment, cable installation
posting: install telecommunications, splice fiber, install cabling
story: pulled cables, cable tray, no line, phone line, technician for, customer without internet, cabinet on the street
de: Telekommunikation, Glasfaser, Verkabelung, Fernmeldetechnik
fr: télécommunications, fibre optique, câblage, téléphonie
es: telecomunicaciones, fibra óptica, cableado, telefonía
`;
