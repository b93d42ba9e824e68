/** Computers, accounts and devices of the people one works for, in their parts. The format stands at `readPhraseTable`. */
export const IT_SUPPORT = `
# ticket-work: Working through tickets
ticket queue, support tickets, ticket management, ticket triage, ticket backlog, log tickets, IT tickets, IT requests, incident tickets, service tickets, escalation point, escalations from the service desk, second-line, third-line, 2nd line, 3rd line, level 2 support, level 3 support, queue management of tickets
posting: escalation point for, triage tickets, resolve tickets, prioritise tickets, prioritize tickets, log and track, own tickets, document in the ticketing system, escalate to second, escalate complex, resolve support requests, manage the ticket queue, provide second and third line support, second line support, third line support, technical support tickets, handle tickets, incident and service request
story: tickets a day, tickets per day, tickets a week, open tickets, old tickets, ~ tickets from, tickets went from, tickets down, tickets dropped, closed the ticket, ticket said, ticket that said, ticket was, in the ticket, ticket number, reopened the ticket, same ticket every week, backlog of tickets, first contact, first-contact, fixed on the first call, without escalating, passed it to second line, passed from desk to desk, ticket ping pong, categories in the ticket, half the tickets, tickets, tickets per week, resolved tickets, closed tickets, SLA, SLAs, first-call resolution, first call resolution, service desk, help desk, helpdesk, service now, servicenow, jira tickets, escalated tickets, user issues, remote session

# sign-in-trouble: People who cannot sign in
password resets, login issues, account lockouts, authentication issues, sign-in issues, MFA support, access problems, self-service password reset
posting: reset passwords, unlock accounts, troubleshoot login, support authentication
story: could not sign in, couldn't sign in, could not log in, couldn't log in, can't log in, locked out, everyone locked out, account locked, forgot the password, new phone and the, authenticator, new phone so, caps lock, password expired, expired password, domain trust, kept locking, lost the token

# device-rollout: Rolling out devices
device rollout, hardware refresh, hardware refreshes, laptop rollout, device deployment, zero-touch deployment, application packaging, software packaging, endpoint management, end-user devices, mobile device management, device lifecycle, desktop deployment, windows migration, PC replacement, software distribution, laptop imaging, device imaging, hardware installation, set up computers, workstations, mobile devices, device management, MDM, asset management, IT assets, install software, hardware and software installation, peripherals, IT equipment, rollout of Windows 11, imaging of computers, OS deployment, ^autopilot, zero-touch, device refresh, software deployment, application deployment, lifecycle of devices, equipment from leavers
posting: deploy and manage end-user devices, deploy end-user, manage endpoints, package applications, roll out devices, image devices, manage mobile devices, device enrolment, device enrollment, deploy software packages, imaging, laptop deployment, deploy laptops, install hardware, configure workstations, deploy devices, provision devices, manage IT inventory, roll out laptops, deploy software, prepare devices, image computers, collect equipment, refresh hardware, configure laptops, prepare workstations
story: new laptops, ~ laptops, laptops in, hundred laptops, imaged, re-image, image on, golden image, usb stick install, intune, swapped the laptops, swapped ~ laptops, swapped ~ PCs, old laptops, old PCs, people came in slots, picked up their laptop, appointment to swap, first ten with friendly, pilot group, windows 11, windows 10, upgraded to windows, printer driver, apps came down, transferred the files, data transfer, one stayed behind, pushed out, drivers for, wrong driver, rolled out laptops, laptops, SCCM, jamf, imaging, image for, re-imaged, upgraded computers, PC refresh, devices, tablets, provisioned, software packages, packaged, set up laptops, set up her laptop, forty laptops, old computers, installed on, docking station, list of devices, which device, laptop was missing, stolen laptop, tablets for, ~ laptops in, two hundred laptops, laptops in two weeks, pallet of laptops, boxes in the hall, unpacked, labelled them, serial numbers, task sequence, script for the, driver killed, did not come down, tried it on five, pilot of ten, ten at a time, appointments of, fifteen minutes each, swap day, wiped it, wiped the wrong, formatting, backed up first, old ones to, recycled, encrypted disk
de: Arbeitsplatzeinrichtung, Hardware, Clientmanagement, Geräteverwaltung
fr: postes de travail, parc informatique, installation de matériel, déploiement de postes
es: equipos informáticos, puestos de trabajo, instalación de hardware, gestión de dispositivos

# office-printers: Printers
^printers, printer support, print servers, multifunction devices, print management, label printers
posting: maintain printers, support printing, troubleshoot printers
story: printer, paper jam, toner, toner cost, print queue, label printer, printed garbage, badge to print, follow me printing, nobody likes printers, driver for the printer, scan to mail, print server, follow-me printing, scanner, printing

# room-equipment: Screens, projectors and rooms
audio-visual, audiovisual, AV equipment, AV support, video conferencing, meeting room technology, conference room equipment, projectors, smartboards, event AV, classroom technology
posting: support meeting rooms, set up video conferences, maintain AV, support events with technology, telephony systems, unified communications
story: projector, HDMI, cable was, wrong input, microphone did not, no sound, nobody could hear, camera in the room, room system, green sticker, instructions on the wall, label in the wrong place, before the board meeting, town hall, live stream, webcam, conference room, conference rooms, zoom rooms, teams rooms, microphones, webcams, phone system, telephone system, PBX, VoIP, headsets, call quality, SIP trunk, softphones

# joiners-leavers: Accounts for those who come and go
joiners movers leavers, starters and leavers, user onboarding and offboarding, account creation, new starter setup, user lifecycle, account management of users, leavers process, employee onboarding IT
posting: set up new starters, onboard new users, create user accounts, process leavers, provision accounts, disable accounts
story: new starter without, first day without a laptop, first day with no, account was not ready, laptop was not ready, laptop ready, HR told us on the day, HR tells us, list of leavers, account still active, still active, had left months, script that creates, one form for, seven systems, eleven systems, accounts by hand, offboarding, onboarding accounts, ex-employee, ex-employees, former employee, former employees, leavers, new starters, accounts created, disabled accounts, disabled the account

# shared-access: Access that is asked for
access requests, access request process, approve access, mailbox permissions, shared mailboxes, folder permissions, file shares, authorisation requests, confidentiality of IT
posting: handle access requests, grant permissions, verify identity of users, manage permissions, protect confidential information of users
story: wanted access to, asked me for access, asked for access, add her to the mailbox, mailbox of her boss, mailbox of the boss, his mailbox, her mailbox, shared mailbox, shared folder, folder of, without a form, needs approval, need it from him, need his approval, approval of the owner, on his behalf, said no without approval, caller said he was, pretended to be, checked the number in, called back on the number

# directory-mail: Directory, mail and office cloud
Active Directory, Entra ID, Azure AD, Microsoft 365, Office 365, Exchange Online, SharePoint administration, Teams administration, Google Workspace administration, group policy, tenant administration, hybrid identity, email administration, mail flow, mailbox migration, Exchange Server
posting: administer Microsoft 365, administer Active Directory, manage tenant, manage mailboxes, manage groups, support Microsoft, administer email, Microsoft 365 administration, manage Active Directory, identity administration
story: mailbox, mailboxes, trial tenant, =OU, security groups, distribution list, distribution lists, in AD, in the admin center, admin portal, moved the mail, moved mail to, message trace, in the trace, mail did not arrive, mails went to spam, went to spam, onedrive, sync was, licences we did not use, AD, AD group, AD groups, GPO, GPOs, entra, exchange, O365, M365, google workspace, G suite, sharepoint, teams rollout, domain controller, domain controllers, tenant, tenants, conditional access, licences, licenses, user accounts

# server-storage: Virtual servers and storage
virtual servers, VMware, Hyper-V, =SAN, =NAS, virtualisation platform, virtualization platform, server estate, hypervisors, server hardware, datacentre, data centre operations, data center operations, server rooms, file servers, storage systems|arrays|estate, storage and backups
posting: manage the VMware estate, manage storage, maintain server infrastructure, look after the servers, manage virtual, data centre hardware, rack and stack, storage solutions, enterprise storage, storage administration, virtualisation platforms, virtualization platforms, VMware administration, racks and cabling, storage performance
story: server room, air conditioning failed, disk failed, failed disk, second disk, storage was full, volume was full, snapshot, snapshots, ESX, host went down, moved the VMs, VMs, old server in, server in the cupboard, server under the desk, power cut, UPS battery, memory upgrade, SAN, NAS, storage array, RAID, disks, disk failure, hypervisor, vsphere, ESXi, vcenter, proxmox, virtual machines, VM, virtualised, virtualized, consolidated servers, physical servers, rack, racks, racked, blade, data centre, data center, UPS, power outage, cooling, file server

# patching: Patching and maintenance windows
patch management, patching, patching of servers, software updates, security updates, firmware updates, maintenance windows, update management, monthly patching, update cycles, WSUS
posting: plan patching, carry out patching, apply patches, keep systems up to date, update firmware, patch servers and endpoints, endpoints and firmware, servers and endpoints, keep systems patched, patch cycles, operating system updates, maintenance windows for systems
story: patched, patch weekend, patch day, patch night, after the update, update broke, the update broke, rebooted at night, reboot, rebooted ~ servers, test group first, ring by ring, rolled back the update, updates had failed, years without updates, never been patched, maintenance window, at five on sunday, patches, updates, windows updates, SCCM, intune, rebooted, patch compliance, pilot group, test group, bad update

# network-trouble: Faults in the network
TCP/IP, DNS, DHCP, VLAN, VLANs, subnets, network troubleshooting, routers, firewalls, wireless networks, VPN, network diagrams, network monitoring, LAN/WAN, packet analysis, network switches, switches and routers
posting: maintain switches, maintain networks, understanding of TCP/IP, troubleshoot connectivity, configure switches, configure firewalls, manage wireless, network changes, troubleshoot network, diagnose network, resolve connectivity
story: DHCP scope, scope was full, lease time, no more addresses, IP address, IP addresses, two devices with the same, wrong VLAN, switch port, the switch, spanning tree, cable into the wrong, broadcast storm, wireshark, packet capture, traceroute, ping, pings, works on wifi, wifi dead spot, no wifi, access points, vpn dropped, vpn was, vpn licences, dns entry, dns record, firewall blocked, firewall rule, fibre cut, line was down, provider said, packet loss, captured traffic, captured packets, tcpdump, MTU, duplex mismatch, cable was, bad cable, broken cable, loose cable, DNS issue, DNS issues, IP conflict, slow network, slow internet, internet outage, connection drops, dropped connections, VPN issues, ISP, patchy wifi, patchy wi-fi, site survey, dead spots, idle connections, dropped idle, roaming

# site-moves: IT of new and moved sites
site moves, office moves, infrastructure projects, relocation of IT, new site setup, IT rollouts, branch openings, store openings IT, network refresh, datacentre migration, data centre migration
posting: deliver infrastructure projects, plan site moves, IT projects on time, set up new offices, coordinate IT rollouts
story: moved the office, over the weekend, on monday everyone, monday morning everything worked, desks with, line was ordered too late, 4G router, finished in ~ working days, ordered the line, office move, moved offices, new office, relocation, relocated, opened a new office, new site, data centre move, moved the data centre, data center move, moved the servers, cabled, cabling, site survey for cabling

# licences-assets: Licences and inventory
licence renewals, license renewals, licence management, license management, software licences, software licenses, software asset management, IT asset management, IT inventory, hardware inventory, IT procurement, asset register, IT budget
posting: manage licences, manage licenses, obtain quotes, renew licences, maintain asset, purchase hardware, track assets, manage IT assets, keep inventory of IT, licence compliance, hardware procurement, IT suppliers, IT vendors, service contracts in IT, recommend hardware and software, evaluate hardware
story: paid for ~ licences, licences nobody, unused licences, unused licenses, licences for people who had left, audit by the vendor, true-up, inventory list, serial numbers, barcode on each, which laptop belongs, nobody knew where, missing laptops, three quotes, renewal came, renewed automatically, cheaper plan, licences, licenses, licence costs, license costs, renewal of the licence, negotiated with the vendor, vendor contract, asset inventory, inventory of devices, asset tags, procured, procurement of hardware, quotes from, supplier of

# industrial-it: Computers of plants and shops
OT networks, SCADA, industrial networks, OT security, shop floor IT, production systems IT, POS support, point of sale support, till support, warehouse systems support, barcode scanners, medical devices IT, hospital IT systems
posting: support production systems, OT environment, industrial environment IT, support store systems, support clinical systems
story: machine PC, windows xp, line stopped because of the PC, scanner guns, scanners in the warehouse, tills, tills did not, tills were down, card machine, card terminal, cash registers, the tills, weighing bridge, ward computers
`;
