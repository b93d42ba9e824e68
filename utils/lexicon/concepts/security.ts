/** Keeping systems, keys and data of others safe, in its parts. The format stands at `readPhraseTable`. */
export const SECURITY = `
# detections: Detections and security alerts
SIEM, =SOC, detection rules, detection engineering, security monitoring, security alerts, security operations center, security operations centre, log sources, threat intelligence, threat hunting, indicators of compromise, EDR, XDR, playbooks for alerts
posting: tune detections, build detections, triage security alerts, correlation rules, monitor security events, use cases for the SIEM, analyse security logs, analyze security logs
story: false positive, false positives, tuned the rule, tuned the rules, noisy rule, impossible travel, login from another country, login from abroad, correlated, correlation, hunted for, alert in the SIEM, in sentinel, in splunk, strange process, beaconing, isolated the laptop, isolated the machine, powershell at night, thousands of failed logins, closed as benign, analysts saw, onboarded the logs, log source

# security-incidents: Handling a breach
security incident, security incidents, ^containment, data breach, forensics, forensic analysis, evidence handling, incident response plan, incident response plans, compromised accounts, tabletop exercises, incident playbooks, eradication, cyber incident, security event, security breach, security breaches
posting: lead security incidents, respond to security incidents, response to security incidents, triage to lessons learned, contain and eradicate, breach notification, security incident response
story: disabled the key, deactivated the key, revoked the key, revoked the token, revoked the sessions, killed the sessions, reset the account, reset every password, reset all passwords, pulled the audit log, audit log for, went through the audit log, in cloudtrail, what was read, nobody had read, nothing was read, somebody had started, mining coins, crypto miner, attacker, attackers, compromised, encrypted overnight, took it off the network, pulled the cable, took an image of the disk, told the data protection officer, within 72 hours, minute by minute, changed all keys, malware on, ransom note, stolen credentials, hacked account, forwarding rule, leaked key, leaked data, leaked password

# secrets-keys: Keys, secrets and certificates
secrets management, manage secrets, secret management, key management, key rotation, certificate management, encryption keys, HSM, HSMs, PKI, TLS, cryptography, encryption at rest, encryption standards, long-lived credentials, service credentials, secret scanning, credential rotation, TLS certificates, SSL certificates, digital certificates, certificates and encryption, secrets and certificates
posting: rotate secrets, manage certificates, automate rotation, secure storage of secrets, short-lived credentials
story: access key, access keys, api key, the key was in, key in the code, key in a repo, pushed ~ key, secret in the repo, secrets in the, password in the code, password in the config, hard-coded password, hardcoded, in plain text, env file, .env, certificate expired, cert expired, expired certificate, certificate ran out, renewed the certificate, issued a new certificate, rotated the keys, rotated all, static keys, short lived tokens, short-lived tokens, tokens instead of keys, encryption key, KMS key, root certificate, intermediate certificate, in the safe, moved ~ into vault, pre-commit hook, certificate rotation, rotation was automatic, rotation by hand

# least-privilege: Who may do what
least privilege, least-privilege, privileged access, privileged access management, =PAM, role-based access, RBAC, access reviews, access control policies, identity and access management, IAM policies, just-in-time access, single sign-on, SSO, MFA, multi-factor authentication, recertification, segregation of duties, service accounts, conditional access, permissions model
posting: manage access rights, review access, identity for, workload identity, access governance, enforce MFA, role model for permissions
story: admin rights, admin policy, full admin, far too many rights, too many admins, read-only role, read only role, read-only access, read only access, access to production, production access, prod access, time-bound, expires after, access for an hour, asked for root, shared password, shared account, shared login, left the company but, still had access, accounts of leavers, who has access to, who had access to, access list, took away the rights, took admin, removed the rights, two persons needed, four eyes, second person approves, second factor, authenticator app, moved everyone to SSO, single sign on, OIDC

# guardrails: Guard rails in the cloud
security guardrails, guardrails across, preventive guardrails, preventive controls, account baselines, landing zone, landing zones, multi-account, service control policies, policy as code, cloud security posture, CSPM, security baselines, secure configuration, network segmentation, hardening standards, secure by default, cloud security
posting: harden clusters, enforce policies, security baseline for cloud, cloud security controls, runtime protection
story: public bucket, bucket was public, open to the internet, open to the whole world, port open to, region deny, regions we never use, denied everything else, blocked regions, wrote a policy, audit mode, only warned, then enforce, exceptions with an end date, exception with, ran as root, running as root, ports nobody used, default deny, network policy, security group, security groups, one account per, separate account, organisation level, deletion protection, kyverno, gatekeeper, deny rule

# supply-chain-security: What software is made of
software supply chain, dependency scanning, image scanning, container scanning, SBOM, SBOMs, software composition analysis, signed images, artifact signing, third-party dependencies, license compliance of software, SAST, DAST, security checks in the pipeline, security in CI/CD, DevSecOps, shift left security, dependency updates, build provenance, signing and provenance
posting: embed security checks, integrate security into CI/CD, security tooling in pipelines, scan code, scan images, secure SDLC, secure development lifecycle
story: log4j, log4shell, which services have, which of our services used, old library, vulnerable library, vulnerable version, bumped the library, updated the dependencies, dependabot, scanner found, scanner reported, scans the image, scan in the pipeline, fails the build, failed the build on, thousands of findings, only critical, signed the images, base image, base images, trivy, snyk, pre-commit, hooks for secrets

# vulnerability-programme: Getting holes closed
vulnerability management programme, vulnerability management program, vulnerability remediation, remediation deadlines, remediation plans, remediate findings, patch compliance, vulnerability reports, risk acceptance, risk register, CVE, CVEs, CVSS, vulnerability assessments
posting: own vulnerability management, track remediation, agree deadlines with owners, report overdue, prioritise vulnerabilities, prioritize vulnerabilities, scan hosts
story: critical finding, list of open findings, findings from ~ to, patched in order, internet-facing first, internet facing first, could not be patched, could not patch, behind the VPN, put it behind, no patch yet, patch was out, patched ~ servers, patched over the weekend, unpatched, out of support, end of life, windows 7, old windows, owner for each, who owns this server, nobody owned the server, workaround until, open findings, findings open

# threat-models: Thinking like an attacker
threat modelling, threat modeling, threat models, security design reviews, security architecture, security architecture reviews, abuse cases, attack surface, attack paths, =STRIDE, security requirements, secure design, risk assessments of systems
posting: carry out threat modelling, review designs for security, security review of new services, security by design, advise developers on security
story: what would an attacker, what would you do if, how would you break, trust boundary, trusts the browser, trusted the browser, price from the browser, amount from the browser, drew the data flow, could change the id, change the number in the address, other people's invoices, other customers' data, could see other, could read other, whiteboard with the team, cards for threats, refund endpoint

# offensive-security: Breaking in to learn
offensive security, red team, red teaming, purple team, bug bounty, capture the flag, capture-the-flag, CTF, penetration tester, penetration test, pentest, pentests, exploit development, social engineering tests, physical intrusion tests, ethical hacker
posting: perform penetration tests, simulate attacks, adversary simulation, scope penetration tests, coordinate penetration tests
story: testers found, external testers, pentest report, pen test report, pentest finding, finding from the pentest, got a shell, got domain admin, domain admin within, cracked the hash, cracked passwords, guessed the password, walked into the building, dropped a usb, wrote an exploit, proof of concept, reported it to the, bounty, in scope, out of scope, responsible disclosure

# vendor-security: Safety of suppliers and customers' questions
third-party risk, vendor risk, supplier security, vendor security assessments, security of third-party, security due diligence, security questionnaires, customer security questionnaires, SaaS security reviews, third party risk management, supply chain risk of vendors
posting: assess the security of suppliers, assess third-party, vendor risk assessments, respond to customer questionnaires, security requirements in contracts
story: two hundred questions, asked the vendor for, their SOC report, their certificate, no data processing agreement, data processing agreement, where the data is stored, where the data lies, refused the tool, shadow IT, tool without telling, signed up with the company card, before signing, security questionnaire, questionnaire with

# email-phishing: False mails
phishing, phishing response, phishing reports, email security, mail security, spam filtering, DMARC, =SPF, business email compromise, CEO fraud, spear phishing
posting: respond to phishing, handle phishing, phishing campaigns
story: phishing mail, phishing mails, fake invoice, fake login page, false login, clicked on the link, clicked the link, entered the password, put in their password, put their password, gave their password, changed bank details, bank details changed, gift cards for the boss, gift cards, mailbox rule, mail rule, purged the mail, purged it, pulled the mail, pulled the message, deleted it from all mailboxes, sender looked, reported the mail, report button, went to ~ people

# endpoint-protection: Protecting devices
endpoint protection, endpoint security, antivirus, disk encryption, device compliance, compliance policies for devices, mobile device security, USB policies, host hardening, application control, allowlisting, local admin rights
posting: manage endpoint security, deploy EDR, deploy antivirus, encrypt devices
story: defender found, antivirus found, usb stick, usb sticks, bitlocker, recovery key, lost laptop, stolen laptop, wiped it remotely, remote wipe, local admin, took away local admin, blocked macros, unknown software, installed from the internet, crowdstrike

# privacy-engineering: Personal data in systems
data privacy, GDPR, privacy by design, privacy principles, data protection in systems, data subject requests, right to erasure, anonymisation, anonymization, pseudonymisation, pseudonymization, retention policies, consent management, personal data, user-level data, privacy policies for data, data minimisation
posting: handle personal data, comply with GDPR, privacy and access policies, privacy requirements, protect personal data, data privacy compliance
story: delete all his data, delete all her data, wanted his data deleted, asked us to delete, deletion request, deletion requests, right to be forgotten, anonymised copy, anonymised, anonymized, names scrambled, names taken out, without names, not by name, scrambled, pseudonym, data protection officer, data protection authority, privacy officer, privacy person, personal data in, email addresses in the logs, copies of the data, where all the copies, kept for ten years, deleted after, refused to pull, would not pull that, nobody should see

# fraud-systems: Fraud and abuse
fraud detection, fraud prevention, anti-fraud, fraud systems, fraud rules, transaction monitoring systems, account takeover, bot detection, abuse prevention, chargebacks, risk engine, card fraud, fraud analysts
posting: detect fraud, fight fraud, reduce fraud losses, abuse and fraud
story: stolen cards, fake accounts, bots, fraudsters, same device, same address many, blocked good customers, false declines, rule that blocks, scored each order, manual review of orders, promo abuse, coupon abuse
`;
