/** Running services for many users, in its parts. The format stands at `readPhraseTable`. */
export const RELIABILITY = `
# alert-noise: Alerts worth waking up for
alert noise, alert fatigue, alert tuning, actionable alerts, alert quality, on-call health, reduce noise, signal rather than noise, signal to noise, alerting rules, burn rate alerts, alert thresholds
posting: tune alerts, reduce alert noise, improve alerting, maintain alerts, respond to alerts, alerts before they turn into outages
story: alerts a week, alerts in one week, alerts per week, ~ alerts a night, alerts nobody looked at, alert nobody, nobody looked at the alerts, muted, deleted the alert, deleted alerts, went through each alert, what will you do if, woke people for nothing, for nothing at night, resolved by itself, resolve by themselves, resolved themselves, grouped the alerts, one real one, real alert was missed, missed the real, pages from ~ to, alerts down, alert on the, went to a channel, old channel, sleep better, sleeping again, quiet week

# leading-outages: Leading an outage
incident commander, incident command, incident lead, major incident management, incident communication, crisis calls, stakeholder updates during incidents, status updates, incident coordination, production is down, when things go wrong, severity levels, incident bridge
posting: drive incidents, lead incidents, coordinate incident response, communicate during incidents, calm in incidents, calm when production, drive incidents through to root cause, restore services quickly, respond to incidents
story: opened the bridge, opened a call, in the incident call, one person to write, wrote updates every, update every, updates every ~ minutes, notice every, status page, banner on, mitigate first, stopped the bleeding, turned off the feature, switched it off with a flag, config flag, rolled it back within, rolled back within, back within, ~ minutes of outage, minutes down, was down ~ minutes, minutes in total, cancelled it after, did not know the cause yet, before searching why, I said it was me, it was me, sent people to sleep, handed over at midnight, login page, giving 502, 500 errors, 502, 503, timing out, connections were used up, max connections, ran out of connections, disk full, everything stood still, queue page

# runbooks: Runbooks and drills
runbooks, runbook, operational documentation, operating procedures for systems, disaster drills, game days, operational readiness, production readiness, handover to operations, on-call documentation
posting: write runbooks, maintain runbooks, keep runbooks current, technical documentation and runbooks, document systems, run game days
story: wrote a runbook, runbook was wrong, runbook said, so that a person from, somebody who had never done it, newest person do it, the new one did it, I only watched, exercise on staging, practised the, game day, tested at 10 in the morning, what I had left out, step was missing, checklist for the night, page for on-call, only he knew, one person's memory, in one head, who knows how

# readiness-peaks: Ready for the rush
capacity planning, peak traffic, peak load, traffic peaks, peak readiness, autoscaling, load management, traffic management, seasonal peaks, high-traffic events, rate limiting, graceful degradation, queueing of users
posting: plan capacity, prepare for peak, system health and capacity, monitor capacity, handle traffic spikes, large volumes of traffic
story: ticket sale, on-sale, black friday, cyber monday, exam day, results day, deadline day, tax day, waiting room, queue page, ten times normal, twice the normal, twice the load, load run, scaled up before, pre-scaled, autoscaler, pods from, max clients, connection pool, connection pooling, froze changes, read only mode, switched off the extras

# kubernetes-work: Clusters
Kubernetes clusters, container orchestration, cluster operations, cluster upgrades, GitOps, Argo CD, service mesh, container platform, containers in production
posting: operate Kubernetes, run Kubernetes, maintain clusters, manage Kubernetes, upgrade clusters, deploy to Kubernetes, Kubernetes security, container and Kubernetes
story: pod, pods, pod not starting, crash loop, OOM killed, out of memory killed, namespace, namespaces, helm chart, chart template, one chart, argo, kubectl, exec into, node pool, upgraded the cluster, cluster upgrade, ingress, VMs to kubernetes, moved to kubernetes, onto kubernetes, base image, deployed by shell scripts, image in the registry, on ECS, rolled the nodes

# moving-to-cloud: Moving machines and services
cloud migration, migration to the cloud, datacentre exit, data centre exit, data center migration, lift and shift, re-platforming, infrastructure migration, migration of workloads, decommissioning, service migration
posting: migrate workloads, lead cloud migration, plan infrastructure migrations, decommission servers, migrate services
story: wrote down for every, what runs where, which ports, who shouts if, who screams, machines nobody uses, servers nobody uses, found ~ servers nobody, switched off and waited, moved in batches, smallest first, the harmless one first, least important first, started with the, nobody dies if, one service after another, moved ~ machines, moved ~ VMs, contract ended, left the hosting company, last server off, turned off the last, left the stateful

# pipelines-for-teams: One road to production for all teams
golden path, golden paths, paved road, internal developer platform, shared pipelines, pipeline templates, developer self-service, self-service platform, developer enablement, platform team, platform as a product, standardised pipelines, standardized pipelines, tooling for engineers
posting: build platform, provide self-service, improve developer experience, support development teams, enable product teams, templates for teams, platform adoption, reusable pipelines
story: every team had its own, every team had their own, own jenkinsfile, own pipeline, one template, template for all, one template for, teams only fill, not forced, did not force, nobody was forced, first team took it, teams moved, teams moved over, ~ of ~ services on it, services on it, sat with ~ teams, builds went from, build from ~ to ~ minutes, build took, minutes to build, deploy in, one click, rollback is one click, from once in two weeks to, daily deploys, deploy ten times, new service in, devs were opening, developers opening tickets, developers waited for us, ask us for every, sessions for developers

# toil: Doing away with handwork
toil reduction, reduce toil, eliminate toil, operational automation, automate operational tasks, automate routine, automation of administration, automation scripts, PowerShell scripting, Python scripting, Bash scripting, task automation in IT
posting: automate routine administration, automate repetitive, write scripts, scripting skills, automate manual processes in operations, automate with PowerShell, automate with Python
story: wrote a script, wrote a small script, wrote a script that, script that, script which, powershell, in powershell, bash script, python script, cron job, scheduled task, lambda that, bot that, by hand every, every week by hand, clicked through ~ servers, ~ hours a week of, saves us, runs by itself, button for it, self-service form

# cloud-bill: Paying less for machines
cloud cost, cloud costs, cloud spend, FinOps, cost transparency, cost allocation, tagging strategy, right-sizing, rightsizing, reserved instances, savings plans, cost efficiency of platforms, infrastructure budget, warehouse spend, performance and spend
posting: manage cloud costs, control cloud spend, optimise cloud costs, keep an eye on spend, cost-efficient infrastructure, optimise spend
story: cloud bill, bill was up, bill doubled, bill down, bill went down, bill halved, tagged everything, tagged every, resources had no owner, no owner, staging off at night, off at night, off at weekends, switched off unused, snapshots kept, logs kept forever, log retention, NAT gateway, traffic between zones, spot machines, smaller machines, cost per team, cost by team, weekly mail with the, per customer costs, forgot to switch off, left running, GPU left, auto-suspend

# observability-work: Seeing inside systems
^observability, metrics logs and traces, distributed tracing, dashboards for services, telemetry, telemetry at scale, log aggregation, structured logging, service level objectives, SLOs, SLIs, instrumentation of services, system health
posting: improve observability, instrument services, define SLOs, build monitoring, own monitoring, watch the dashboards, monitoring in production, monitor system health
story: trace id, correlation id, request id, by order id, went through the logs, looked in the logs, read the logs, log line, logs at debug, dashboard showed, dashboards showed, grafana, graph per, p95, p99, percentile, burn rate, SLO, 99.9, error rate, could see it coming, count every, totals don't match, totals do not match, synthetic check, check that pages us, pages us if

# change-safety: Changing production safely
change management, change control, change advisory board, change approval, change freeze, safe deployments, database migrations, schema migrations, zero-downtime deployments, backward compatible changes, maintenance planning, release safety, rollback plans, change requests in IT
posting: follow change management, change management process, plan changes, assess impact of changes, in line with the change management, without interrupting customers, without downtime
story: added a column, column with a default, adding a column, rewrites the table, rewrote the table, locked the table, took a lock, lock timeout, everything stood still, nullable, in batches of, backfill in batches, then constraint, on staging it was instant, staging was tiny, friday deploy, deploying on friday, brown-out, announced the date, announced one week, did not ask anybody, who would be hit, rollback plan, tested the rollback, change ticket
`;
