/** Lines that ask for a background in an industry, and what stories of that industry speak of. The format stands at `readPhraseTable`. */
export const SECTORS = `
# sector-retail: Shops and online shops as an industry
retail business|industry|sector|environment|company|background, e-commerce or retail, retail or e-commerce, experience in retail, experience in e-commerce, background in retail, e-commerce business|company|environment|background, consumer goods industry, FMCG, grocery retail
posting: retail or consumer, experience in a marketplace
story: stores, the stores, per store, store managers, baskets, basket size, loyalty card, loyalty members, gift cards, online shop, web shop, out of stock, promotion weeks, black friday, shop floor, till system, product returns, merchandiser, category manager

# sector-finance: Banks, payments and insurance as industries
financial services industry|sector|background|environment, banking background|environment|sector|industry, background in a bank, experience in fintech, fintech background, payment institution, experience in banking, experience in insurance, insurance industry|sector|company|background, regulated financial, card payments, open banking, capital markets, wealth management industry
posting: bank payment institution or similarly, regulated company, financial institution
story: at the bank, bank branch, card provider, payment provider, accounts of customers, loans, mortgage, insurance policy, claims handlers, policy holders, traders, trading desk, fraud team, KYC, compliance officer, core banking, settlement file, chargebacks

# sector-logistics: Transport and logistics as industries
logistics industry|sector|background|company|domain, background in logistics, experience in logistics, transport industry|sector|background|domain, supply chain background|domain|industry, logistics or transport, logistics transport or, shipping industry, freight industry, mobility industry|sector, last-mile industry
posting: background in logistics transport, knowledge of logistics, hauliers and shippers
story: parcels, parcel, couriers, depot, depots, hauliers, freight, containers at the port, truck drivers, delivery routes, routes, dispatchers, fleet, warehouse workers, pallets, bike sharing, ride hailing, timetable, trains

# sector-health: Health care as an industry
healthcare industry|sector|background|domain|environment, health tech, healthtech, medical device industry|company, pharma industry|background|company, pharmaceutical industry, life sciences industry|background, experience in healthcare, background in healthcare, hospital environment
posting: digital health, clinical systems background, knowledge of healthcare
story: hospital, hospitals, clinic, clinics, patients, doctors, nurses, lab results, prescriptions, medical records, patient data, the ward, pharmacy, clinical trial, medical device

# sector-energy: Energy as an industry
energy industry|sector|market|background|domain, utilities industry|sector|background, renewable energy industry|sector|background, smart charging, grid flexibility, electric vehicles industry, oil and gas industry|background|sector, experience in energy, clean tech
posting: knowledge of the energy market, energy markets, interest in energy
story: power plant, wind farm, solar panels on, electricity meters, meter readings, grid, grid operator, substation, charging stations, charger, chargers, heat pumps, tariff change, power cut, kilowatt hours, gas network

# sector-education: Learning as an industry
edtech, education technology, education sector|industry|background, higher education sector|environment|background, learning platforms industry, experience in education, university environment, language-learning
posting: background in education, experience in edtech
story: universities, university, college, students, semester, exam season, exam, lecturers, professor, professors, teachers, driving schools, schools, course platform, learners

# sector-public: The state as an employer
public sector, government sector|background|environment|agencies, experience in the public sector, local government background|experience|environment, municipal environment, civil service, govtech, defence industry|sector, defense industry|sector
posting: public sector background, work in a public, experience with public authorities
story: ministry, the council, council, the authority, municipality, town hall, citizens, public tender, tax office, city administration, parliament, the mayor, social services office

# sector-industry: Manufacturing as an industry
manufacturing industry|sector|environment|background|company, industrial environment, industrial company, automotive industry|sector|background, experience in manufacturing, background in manufacturing, chemical industry|background, semiconductor industry|background, aerospace industry|sector|background, construction industry|sector|background, experience in an industrial, engineering company
posting: production environment background, another industrial environment, manufacturing group
story: the plant, factory, assembly line, production line, production planners, machines in the, shift leaders, foreman, machine operators, car maker, supplier of car, tool makers

# sector-media-travel: Media, travel and leisure as industries
media industry|sector|company|background, publishing industry|sector, gaming industry|company|background, travel industry|sector|background|company, hospitality industry|background|sector, tourism industry, entertainment industry, telecommunications industry|background, telecom industry|background, event industry, ticketing industry, sports industry
posting: background in media, experience in travel, experience in gaming, background in telecom
story: newsroom, readers, subscribers, concert tickets, festival, venues, stadium, hotel guests, bookings, airline, flights, passengers, viewers, streaming of matches, mobile contracts

# sector-consulting: Agencies and consultancies
consulting background|industry|firm|environment, agency background|environment|experience|side, experience in consulting, professional services firm, management consulting, digital agency, start-up environment|experience|background, startup environment|experience|background, scale-up environment|experience, fast-growing company, non-profit sector|background|organisation, ^consultancy
posting: background in consulting, experience in a startup, start-up or scale-up, agency or in-house
story: client project, client's office, at the client, on site at the client, billable, billed by the hour, agency, founders, founder, seed round, investor, investors, first ten employees, ran out of money, charity, donors, volunteers
`;
