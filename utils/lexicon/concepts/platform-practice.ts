/** Machines, clusters and databases that others build on: the parts of running them. The format stands at `readPhraseTable`. */
export const PLATFORM_PRACTICE = `

# failure-drills: Breaking things on purpose
chaos engineering, chaos experiments, game days, failure injection, fault injection, disaster recovery tests, disaster recovery drills, failover tests, failover drills, resilience testing, recovery exercises
posting: run game days, chaos experiments in production, test failover, test disaster recovery, exercise disaster recovery, test recovery regularly
story: killed-zone, killed a node, killed a pod, killed-primary, killed-master, pulled-plug-on, pulled-network-cable, switched-region, switched-over-region, switched-to-other-region, failed over on purpose, drill-showed, found-in-drill, practised a failover, practised the failover, in the failover drill, found in the failover, killed ~ on purpose, down on purpose, on purpose in staging, region-over-on, switched-region-over, game-day

# database-operations: Running databases
database administration, database operations, database replication, database failover, replication and failover, database backup and recovery, database upgrades, managed databases, database high availability, database monitoring, DBA tasks, database patching, database capacity, database clusters
posting: manage databases in production, operate databases, administer databases, run databases, maintain databases, databases in production, database reliability, database administrator, production DBA, install and configure databases
story: the-replica-was, replica was ~ behind, replication lag, replication broke, replication stopped, replication slot, promoted the standby, promoted-replica, promote the standby, primary's-disk, primary-died, primary-went, point-in-time-recovery, point-in-time, just-before-the-delete, major-version-upgrade, from postgres ~ to, postgres 11, postgres 12, mysql 5, autovacuum, table bloat, tablespace, tablespaces, archive-log, archive-logs, wal, binlog, data-guard, availability-group, long-running-query, blocking-session, killed-session, killed-query, index-rebuild, rebuilt-index, statistics-were-old, pgbouncer, connection pooler, galera, patroni, RMAN, restored-to-minute, slow-log, restored-it-to, failover took, failover took ~ minutes

# machine-depths: Hunting faults in the system below
Linux troubleshooting, Linux internals, Linux performance, kernel tuning, operating system internals, system-level debugging, low-level troubleshooting, Linux fundamentals, performance analysis of servers
posting: deep troubleshooting, strong Linux skills, strong Linux knowledge, deep understanding of Linux, debug at system level, Linux systems administration, strong knowledge of Linux, troubleshoot Linux
story: strace, strace showed, tcpdump, tcpdump showed, perf showed, perf top, ebpf, lsof, dmesg, iostat, vmstat, load ~ with an idle, idle cpu, inodes, out of inodes, inodes used up, file descriptors, too-many-open-files, ulimit, swapping, zombie processes, it was NFS, it was DNS, it was MTU, the MTU, NTP, clock-drift, kernel parameter, sysctl, systemd, systemd unit, cgroup, oom killer, partition-ran-full, var log full, open-files

# network-basics-cloud: Names, balancers and networks of services
load balancers, load balancing, VPC networking, cloud networking, TLS termination, DNS management, firewall rules in the cloud, service discovery, private endpoints, VPC peering, ingress controllers, network security groups
posting: networking knowledge, networking fundamentals, networking concepts, TCP/IP and DNS, DNS and load balancing, knowledge of networking, DNS load balancing TLS, understanding of networking, HTTP DNS and TLS
story: the TTL, TTL of, TTL was, low TTL, load-balancer, load-balancer-kept, dead backend, unhealthy backend, overlapping address, overlapping ranges, overlapping subnets, address-ranges, peered, peering, NAT gateway, ran-out-of-addresses, ran-out-of-IPs, ran-out-of-ports, subnet, subnets, transit-gateway, private-link, split-horizon, CNAME, sticky-sessions, idle timeout, keepalive, TLS handshake, SNI, health-check, health-checks, security-group, security-groups

# across-time-zones: Working across time zones
across time zones, different time zones, multiple time zones, globally distributed teams, distributed teams, follow-the-sun, asynchronous communication, asynchronous collaboration, global teams, overlap hours
posting: work across time zones, collaborate across time zones, work with distributed teams, globally distributed, distributed team members, teams in different time zones
story: hours overlap, hours of overlap, overlap with, two hours overlap, handed over to ~ with a written note, handed over to manila|bangalore|india|sydney|singapore|austin|toronto|kyiv|warsaw, written-note, woke-up-to-what, americans woke up, the americans, colleagues in india, team in india, team in bangalore, team in manila, team in poland, team in ukraine, team-in-the-US, our-US-team, our-US-colleagues, on-US-time, hours-ahead, hours-behind-us, call at 7 in the morning, late-calls, calls-at-night, evening-calls-with, wrote-it-down-for, they-asleep, when-they-slept, while-we-slept, decisions-in-writing, recorded-meeting
`;
