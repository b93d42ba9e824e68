/** Networks and security of information; stands with the infrastructure. The format stands at `readSkillTables`. */
export const NETWORKS_SECURITY = `
[network technology: networking, network protocols, networking protocols]
TCP/IP: TCP IP
DNS
DHCP
VPN: IPsec, site-to-site VPN, WireGuard, OpenVPN
VLAN: VLANs
BGP: OSPF, MPLS, routing protocols
SD-WAN
Wi-Fi: WLAN, wireless networks, wifi
VoIP: SIP telephony, IP telephony
QoS networking: SNMP
IPv6
HTTP: HTTPS, TLS, SSL
VXLAN: EVPN
=RADIUS: 802.1X, network access control, FreeRADIUS
NetFlow: sFlow
Infoblox: IPAM

[network equipment maker]
Cisco: Cisco IOS, Cisco Meraki, Meraki, CCNA, CCNP
Juniper: JunOS
Fortinet: FortiGate
Palo Alto Networks: Palo Alto firewall, Palo Alto firewalls, Palo Alto
Check Point
Aruba Networks: HPE Aruba
Ubiquiti: UniFi
MikroTik
SonicWall
F5 Networks: F5 BIG-IP, BIG-IP
Sophos
pfSense: OPNsense
Arista

[security tool: security tools, SIEM, EDR, SIEM tools]
+Splunk
Microsoft Sentinel: Azure Sentinel, !Sentinel
QRadar: IBM QRadar
CrowdStrike: Falcon EDR
SentinelOne
Microsoft Defender: Defender for Endpoint, Windows Defender, !Defender
Carbon Black
Nessus: Tenable
Qualys
Rapid7: InsightVM, Metasploit
Burp Suite: OWASP ZAP
Wireshark: packet capture, tcpdump
Nmap
Kali Linux
=Snort: Suricata
HashiCorp Vault: !Vault, vault server
Snyk
Veracode: Checkmarx, SAST, DAST
Wazuh
Trellix: McAfee
Symantec
Proofpoint: Mimecast
KnowBe4
Trivy: Grype, Clair scanner
Semgrep: CodeQL
GitGuardian: TruffleHog, Gitleaks
Dependabot: Renovate Bot
Wiz cloud security: Prisma Cloud, Lacework, Orca Security, !Wiz
Falco runtime: Sysdig, !Falco
Zscaler: Netskope
Darktrace: Vectra AI
Cortex XSOAR: Tines, TheHive, SOAR platform
MISP: threat intelligence platform
Vanta: Drata, Sprinto
BloodHound: Cobalt Strike
Volatility forensics: Autopsy forensics, EnCase, FTK imager
cosign: Sigstore
Trend Micro
Zeek
OSSEC
ArcSight
LogRhythm
!Fortify: Micro Focus Fortify, Fortify SCA
Aqua Security: Twistlock

[policy engine: policy as code tools]
Open Policy Agent: OPA policies, OPA Gatekeeper, Rego, =OPA
Kyverno

[password manager: password managers]
1Password
Bitwarden
LastPass: KeePass
OneTrust

[~security practice]
penetration testing: pen testing, pentesting, ethical hacking
vulnerability management: vulnerability scanning, vulnerability assessment
threat modeling: threat modelling
threat hunting
security operations: SOC analyst, security operations center
digital forensics: computer forensics
application security: AppSec, secure coding
cryptography: encryption, PKI
network security: firewalls, firewall
cloud security
zero trust: zero trust architecture
security awareness training: phishing simulation
malware analysis: reverse engineering
identity and access management: access management, just-in-time access
data loss prevention: DLP

[security standard: security frameworks, security standards]
ISO 27001: ISO27001, ISO/IEC 27001
SOC 2: SOC2
NIST: NIST CSF, NIST 800-53
PCI DSS: PCI-DSS, PCI compliance
OWASP: OWASP Top 10
CIS Controls: CIS benchmarks
FedRAMP
MITRE ATT&CK: MITRE
HITRUST
COBIT
IT-Grundschutz: BSI Grundschutz
NIS2

[security certificate: security certifications]
CISSP
CISM
CISA certification: certified information systems auditor
CEH
OSCP
Security+: CompTIA Security+
Network+: CompTIA Network+
CompTIA A+: A+ certification, A+ certified
`;
