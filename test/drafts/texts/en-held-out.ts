import type { CommitmentText } from '../commitment-text.ts'

export const texts: readonly CommitmentText[] = [
  {
    key: 'roads',
    title: 'Road works under the eyes of those who use the roads',
    problem:
      'Bus owners spend a third of their income on repairs, and milk spoils on the way to the dairy, since gravel roads are handed over with half the thickness that was paid for. Inspectors visit one site in eight, always announced.',
    absence: 'There is no citizen monitoring of road works.',
    what: 'The Roads Fund will publish the plan, price and measurements of each maintenance contract on a board at the site and online, train two volunteers per contract to measure thickness and drainage, and pay the last instalment only after their report has been read out in the district council.',
    help: 'Contractors know that someone will measure, and districts get evidence with which they can refuse bad work.',
    relevance:
      'Public accountability: contractor and engineer answer to the district council on the basis of the volunteers’ report. Transparency: price and measurements of every contract are made public.',
    lead: 'National Roads Fund',
    support: 'Ministry of Works; Bus Owners Association; Society of Engineers',
    steps: [
      'Clause on measuring and on the last instalment included in the model contract',
      'Sixty volunteers trained in the first ten districts',
      'Boards and online pages in place for all contracts of the ten districts',
      'Report on measurements, refusals and repairs published by the Roads Fund',
    ],
    again: {
      title: 'Volunteers measure gravel roads before the contractor is paid',
      problem:
        'Roads break up after one rainy season because the gravel is laid at half the thickness paid for, and transporters bear the cost.',
      what: 'Two trained volunteers per maintenance contract will measure thickness and drainage; the Roads Fund pays the last instalment after their report has been read in the district council, and publishes plan and price of each contract at the site.',
      help: 'Districts can turn down bad road works with figures in hand.',
      relevance:
        'Public accountability: the contractor has to answer before the district council for the measurements of the volunteers.',
      lead: 'Ministry of Works',
      steps: [
        'Model contract for road maintenance changed',
        'Sixty volunteers trained to measure roads in ten districts',
        'Report on the measurements of volunteers published',
      ],
    },
  },
  {
    key: 'clinics',
    title: 'Medicine stocks of all health centres on one page',
    problem:
      'Patients travel up to forty kilometres and return without insulin or malaria drugs: at any time one health centre in five has run out of at least three essential medicines. The central store learns of it from the quarterly order, when it is too late.',
    absence: 'Health centres have no stock information system.',
    what: 'Every Monday the 780 health centres will report their stock of twenty essential medicines by telephone code; the Medical Store publishes the result per centre the same day and must say within a week how a shortage will be met.',
    help: 'Patients call before they travel, nurses are no longer blamed for empty shelves, and transfers between neighbouring centres can be arranged in days.',
    relevance:
      'Transparency: stock data of each centre become public every week. Public accountability: the Medical Store has to reply publicly to every shortage.',
    lead: 'Central Medical Store',
    support: 'Ministry of Health; Nurses Council; Patients First; district health committees',
    steps: [
      'List of twenty medicines and reporting code agreed with the Nurses Council',
      'Weekly reports of 200 centres published',
      'Weekly reports of all 780 centres published',
      'Yearly review of shortages and replies presented to the health committee of Parliament in open session',
    ],
    again: {
      title: 'Weekly report on drug shortages in health centres',
      problem:
        'People walk for hours to a health centre that has run out of drugs, and the store finds out months later.',
      what: 'All 780 health centres report each Monday by telephone code which of twenty essential medicines they have in stock, and the Medical Store puts the stock of every centre online the same day and says how shortages will be met.',
      help: 'Patients know before they travel whether a medicine is there.',
      relevance: 'Transparency: the weekly stock of essential medicines is published for each health centre.',
      lead: 'Ministry of Health, Pharmacy Department',
      steps: [
        'Telephone code for stock reports tested with twenty health centres',
        'Stock reports of 200 health centres online',
        'Stock reports of all health centres online',
      ],
    },
  },
  {
    key: 'lobbying',
    title: 'Who met whom: a public diary of meetings with interest groups',
    problem:
      'The tobacco act was watered down between two readings, and consumers never learnt who had asked for it. Large firms meet ministers without any trace, while associations of patients wait months for an appointment.',
    absence: 'The absence of a lobbying register.',
    what: 'Ministers, state secretaries and heads of directorates will enter each meeting with an interest group in a public diary within five working days, with names, subject and bill concerned, and the Ethics Commissioner will check a sample of fifty entries every quarter.',
    help: 'Groups that were not heard notice it in time and can ask for a meeting on the same bill.',
    relevance:
      'Transparency: contacts between office-holders and interest groups are published. Public accountability: the commissioner names in public those who left out a meeting.',
    lead: 'Ethics Commissioner',
    support: 'Prime Minister’s Office; Consumer Council; Chamber of Industry',
    steps: [
      'Code of conduct with the duty to keep the diary adopted by the Cabinet',
      'Diary of all ministers and state secretaries online',
      'Diary of heads of directorates online',
      'First yearly report of the Commissioner on missing entries published',
    ],
    again: {
      title: 'Publication of contacts between ministers and lobbyists',
      problem:
        'Bills change between two readings and the public does not learn which firm or group asked a minister for it.',
      what: 'Each meeting of ministers, state secretaries and heads of directorates with interest groups will be entered within five working days in a diary open to the public, with names, subject and the bill concerned.',
      help: 'Groups which were not heard on a bill can see it in the diary and ask for a meeting.',
      relevance: 'Transparency: the diary publishes meetings with interest groups that leave no trace today.',
      lead: 'Prime Minister’s Office',
      steps: [
        'Duty to keep a diary of meetings adopted by the Cabinet',
        'Diary of ministers and state secretaries open to the public',
        'Diary of heads of directorates open to the public',
      ],
    },
  },
  {
    key: 'police',
    title: 'Complaints against the police handled by an independent board',
    problem:
      'Of 1,120 complaints against officers last year, four led to a sanction. They are looked into by the station that is complained of, and people who were beaten do not dare to go back there.',
    absence: 'An independent complaints body does not exist.',
    what: 'A board of seven members, four of them proposed by civil society and none of them a police officer, will receive complaints by telephone, letter and online form, decide within ninety days, and publish its decisions without the names of the parties.',
    help: 'Victims can complain without fear, and officers who did nothing wrong are cleared by someone whom the public believes.',
    relevance:
      'Public accountability: officers answer for their acts before a body outside the force. Civic participation: civil society proposes the majority of the members.',
    lead: 'Ministry of the Interior',
    support: 'Ombudsman; Police Union; Human Rights Network; Law Society',
    steps: [
      'Draft law on the board put out to consultation for six weeks, with comments published',
      'Law adopted and members elected by Parliament after a public hearing',
      'Board opens and takes its first complaints',
      'First yearly report with figures per station published',
    ],
  },
  {
    key: 'climate-money',
    title: 'Follow the climate money to the village',
    problem:
      'The country received 86 million in climate funds in four years; coastal villages that were to be protected say that they have seen a signboard. The money passes through five institutions, each with books of its own.',
    absence: 'There is no tracking system for climate finance.',
    what: 'The Climate Unit will publish for each of the 41 projects the sums received, passed on and spent at every level, with the place on a map and photographs of the works, every half year, and hold a meeting with residents at each site before the second instalment is released.',
    help: 'Money that stops on its way is noticed within six months, and villages can say what was built before more is paid.',
    relevance:
      'Transparency: sums and places of each project are published. Civic participation: residents speak before the next instalment. Public accountability: the implementing body must reply to them on the record.',
    lead: 'Ministry of Environment, Climate Unit',
    support: 'Ministry of Finance; Coastal Communities Union; Green Audit',
    steps: [
      'Reporting form agreed with the five institutions and published',
      'Data of all 41 projects online',
      'Meetings with residents held at the first twenty sites, minutes online',
      'Meetings held at all sites and the second half-yearly report online',
    ],
  },
  {
    key: 'consultation-law',
    title: 'Four weeks for everyone: a rule on public consultation of draft laws',
    problem:
      'Half of all draft decrees were put out for comment for fewer than five days, one of them on a Friday evening before a holiday. Firms and associations correct mistakes afterwards in court, at a high cost for both sides.',
    absence: 'Legislation on public consultation is lacking.',
    what: 'The Government will adopt a binding rule that each draft law and decree is open for comment on one page for at least twenty working days, with a statement of its purpose and costs, and that no draft enters the Cabinet without a published table of comments and replies.',
    help: 'Mistakes are found before a text enters into force, and those who commented see what became of their words.',
    relevance:
      'Civic participation: everyone gets the time and the place to comment on rules before they are made. Public accountability: ministries have to justify in the table why they did not follow a comment.',
    lead: 'Ministry of Justice',
    support: 'Government Secretariat; Business Council; Civil Society Assembly',
    steps: [
      'Draft of the rule discussed at three public round tables',
      'Rule adopted by the Government and printed in the Official Journal',
      'Consultation page online and used by all fourteen ministries',
      'Report on the share of drafts that kept the twenty days published',
    ],
  },
  {
    key: 'grants',
    title: 'Social grants: lists that neighbours can check',
    problem:
      'An audit of two provinces found that 17 per cent of the recipients of the poverty grant had died or moved away, while widows with small children waited for two years. Lists are drawn up by the village head alone.',
    absence: 'Lists of beneficiaries of social grants are not published.',
    what: 'The Social Fund will read out the list of recipients in a village meeting twice a year, display the number of grants and the criteria at the post office, take objections on the spot and through a free telephone line, and settle them within thirty days.',
    help: 'Those who know best who is poor can point out a mistake, and the village head no longer decides without witnesses.',
    relevance:
      'Civic participation: villagers take part in checking the list. Public accountability: each objection is settled in writing and reported in the next meeting.',
    lead: 'National Social Fund',
    support: 'Provincial governments; Widows Association; Data Protection Office',
    steps: [
      'Procedure that protects personal data approved by the Data Protection Office',
      'Meetings held in 300 villages of two provinces and their results published',
      'Free line for objections open',
      'Meetings held in all 2,100 villages',
    ],
  },
  {
    key: 'whistleblowers',
    title: 'Safe ways to report wrongdoing in the public service',
    problem:
      'In a survey of 2,000 civil servants, 38 per cent had seen a bribe and 3 per cent had reported it; most fear for their post. Two who went to the press were dismissed within the month.',
    absence: 'There is no law to protect whistle-blowers.',
    what: 'The Public Service Commission will open an encrypted reporting channel run by the Ombudsman, forbid dismissal or transfer of a person who reports for two years, and publish every year the number of reports, the time taken and the outcome of each type.',
    help: 'Bribes come to light while they can still be proved, and colleagues see that reporting does not cost a career.',
    relevance:
      'Public accountability: superiors must answer to the Ombudsman for each report. Transparency: the yearly figures show which bodies receive reports and what follows.',
    lead: 'Public Service Commission',
    support: 'Ombudsman; Trade Union of Public Employees; Integrity Watch',
    steps: [
      'Amendment to the Public Service Act tabled in Parliament',
      'Encrypted channel tested by two outside experts and opened',
      'Contact persons trained in all 26 ministries and agencies',
      'First yearly report on cases and outcomes published',
    ],
  },
  {
    key: 'fisheries',
    title: 'Fishing licences and catches in the open',
    problem:
      'Coastal fishers come home with a third of the catch of ten years ago, while industrial vessels fish inside the twelve-mile zone at night. Fishers do not know which vessels hold a licence, so that they have nothing to report.',
    absence: 'No list of fishing licences is accessible.',
    what: 'The Fisheries Department will publish the list of licensed vessels with owner, zone and quota, the catches landed each month, and the fines imposed; a telephone line staffed day and night passes reports of fishers on to the coast guard, which publishes what it did.',
    help: 'Fishers can tell a licensed vessel from a poacher, and fines that were never collected become visible.',
    relevance:
      'Transparency: licences, catches and fines are published. Public accountability: the coast guard must show for each report what followed.',
    lead: 'Ministry of Agriculture, Fisheries Department',
    support: 'Coast Guard; Union of Artisanal Fishers; Ocean Research Institute',
    steps: [
      'List of all licensed vessels online',
      'Catches landed in the five ports published every month',
      'Line for reports open day and night',
      'Report on fines imposed and collected published',
    ],
  },
  {
    key: 'appointments',
    title: 'Open competition for the heads of state companies',
    problem:
      'The eleven state companies lost 140 million in five years; nine of their directors came from a party office. Engineers with experience do not apply, because posts are filled before they are announced.',
    absence: 'There is no transparent procedure for appointments in state companies.',
    what: 'Every post of director in a state company will be announced for thirty days, candidates heard in public by a panel with two members from universities and professional bodies, and the panel’s ranking published with reasons before the Cabinet decides.',
    help: 'Qualified persons apply, and a Cabinet that departs from the ranking has to tell the public why.',
    relevance:
      'Transparency: candidates, hearings and ranking are public. Public accountability: the Cabinet justifies its choice in writing.',
    lead: 'Ministry of State Enterprises',
    support: 'Civil Service College; Institute of Directors; Society of Engineers',
    steps: [
      'Cabinet decision on the procedure published',
      'First three directors appointed after public hearings',
      'All posts that fall vacant filled by the procedure, with rankings online',
    ],
  },
  {
    key: 'air',
    title: 'The air that we breathe: hourly data from forty stations',
    problem:
      'Asthma admissions of children in the capital doubled in six years. Parents and schools do not know on which days it is dangerous to be outside, and factories near the river are measured only on announced visits.',
    absence: 'Data on air quality are not published.',
    what: 'The Environment Agency will put the hourly readings of its forty stations online within an hour, as a map and as open data, send a warning by text message to schools when a limit is passed, and publish the inspection record of each of the 62 large emitters.',
    help: 'Schools can keep children inside on bad days, and residents have figures when they complain of a factory.',
    relevance:
      'Transparency: readings and inspection records are published. Public accountability: emitters which pass the limit are heard in an open session of the agency within sixty days.',
    lead: 'Environment Agency',
    support: 'City of the capital; Parents for Clean Air; Federation of Industry; Faculty of Medicine',
    steps: [
      'Hourly data of the first fifteen stations online',
      'Warnings by text message sent to 480 schools',
      'Hourly data of all forty stations online',
      'Inspection records of the 62 emitters published',
    ],
  },
  {
    key: 'youth',
    title: 'Youth councils whose questions must be answered',
    problem:
      'Two of three inhabitants are under twenty-five, and the youngest member of a district council is fifty-one. Bus passes, libraries and sports grounds were cut in four districts without a single young person having been asked.',
    absence: 'Districts have no youth councils.',
    what: 'In each of the 28 districts, pupils and apprentices will elect a youth council of eleven members, which may put questions and motions to the district council; the district council must vote on each motion within two months and publish the reasons.',
    help: 'Cuts that hurt the young are discussed with them beforehand, and young people learn how decisions are made.',
    relevance:
      'Civic participation: young people can put motions to the elected council. Public accountability: district councils answer them by a public vote with reasons.',
    lead: 'Ministry of Youth',
    support: 'Union of Districts; National Pupils Association; Apprentices Guild',
    steps: [
      'Statute of the youth councils adopted after a consultation in 60 schools',
      'Youth councils elected in ten districts',
      'Youth councils elected in all 28 districts',
      'Report on motions and votes published and debated in Parliament',
    ],
  },
]
