import type { CommitmentText } from '../commitment-text.ts'

export const texts: readonly CommitmentText[] = [
  {
    key: 'contracts',
    title: 'Publish every public contract from tender to final payment',
    problem:
      'Small firms lose bids without learning why, and residents find out what a road or a school cost only when the auditor reports two years later. Notices are spread over more than forty sites, contracts stay in paper files of each ministry, and amendments are not recorded together with the contract they change.',
    absence: 'There is no single portal on which public contracts are published.',
    what: 'The Procurement Authority will publish the tender notice, the award decision, the signed contract, its amendments and the payments of all procedures above 20,000 crowns on one public portal, in an open format that can be downloaded in bulk, within ten days of each step.',
    help: 'Bidders can compare awards with their own offers and lodge a complaint within the legal term; journalists and local associations can follow a contract while it is carried out and not after it has failed.',
    relevance:
      'Transparency: the portal publishes information that only officials have today, in a format which can be reused. Public accountability: the complaint form on each contract page obliges the buyer to reply in public within fifteen days.',
    lead: 'Public Procurement Authority',
    support: 'Ministry of Finance; Court of Audit; Association of Small Builders; Open Contracts Watch',
    steps: [
      'Order of the Minister of Finance that lists the documents to be published, signed and printed in the Official Gazette',
      'First release of the portal with all tender notices and awards of the current year',
      'Contracts, amendments and payments of twelve ministries online',
      'Report on the complaints received through the portal and the replies given, published and discussed at a public hearing',
    ],
    again: {
      title: 'One website for tenders, awards and payments of the State',
      problem:
        'Companies and citizens who want to know who builds a road, and for how much, have to visit the sites of dozens of buyers, and still do not find the contract itself.',
      what: 'All tender notices, award decisions, signed contracts and payments above 20,000 crowns will be put online on one public portal, in an open format, within ten days.',
      help: 'Losing bidders see the reasons for the award and neighbours of a building site see its price.',
      relevance:
        'Transparency: contracts that today lie in paper files of the ministries are published on the portal for anyone to read and download.',
      lead: 'Ministry of Finance, Directorate of Public Purchasing',
      steps: [
        'Ministerial order with the list of contract documents to be put online',
        'Opening of the portal with the tender notices and awards of the year',
        'Contracts and payments of all ministries online',
      ],
    },
  },
  {
    key: 'owners',
    title: 'Open register of the real owners of companies',
    problem:
      'In the last three years the anti-corruption office dropped nineteen of its thirty cases because the firms that won the contracts belonged to other firms abroad. Honest competitors pay the price, and banks spend weeks on checks that end without result.',
    absence: 'The country lacks a register of beneficial owners.',
    what: 'The Company Registry will record the natural persons who own or control more than ten per cent of every company, and open the register to everyone free of charge, with a search by person and by company and a monthly data set.',
    help: 'Buyers can see before an award whether bidders share the same owner, and reporters can follow the money across companies; a false statement can be noticed by anyone who knows better.',
    relevance:
      'Transparency: names of owners, today known only to notaries, become public and searchable. Public accountability: the registry must answer in writing each report of a false entry and publish the sanction.',
    lead: 'Company Registry of the Ministry of Justice',
    support: 'Central Bank; Financial Intelligence Unit; Chamber of Commerce; Transparency Forum',
    steps: [
      'Bill on beneficial ownership tabled in Parliament together with the comments received on it',
      'Technical specification of the register agreed with banks and civil society and published',
      'Register online with the data of all companies that hold a public contract',
      'Register online with the data of all companies',
    ],
    again: {
      title: 'Disclosure of who stands behind companies',
      problem:
        'Investigators give up cases since firms winning contracts are owned by other firms abroad, and honest bidders lose.',
      what: 'Every company will have to declare the natural persons owning or controlling more than ten per cent of it, and the Company Registry will open these data on real owners to everyone free of charge, with a search by person and company.',
      help: 'Anyone can check whether two bidders have the same owner before a contract is awarded.',
      relevance:
        'Transparency: the names of the natural persons behind companies are published and can be searched by everyone.',
      lead: 'Financial Intelligence Unit',
      steps: [
        'Bill on the declaration of real owners tabled in Parliament',
        'Register of owners online for companies holding a public contract',
        'Register of owners online for all companies',
      ],
    },
  },
  {
    key: 'budget-hearings',
    title: 'Budget hearings in every region before the draft budget is sent to Parliament',
    problem:
      'Farmers and shopkeepers outside the capital learn of new fees and closed offices from the newspaper after the budget is voted. The draft is prepared in two months by one directorate, and the only hearing takes place in the capital on a working day.',
    absence: 'At present no public hearings on the budget are held in the regions.',
    what: 'The Ministry of Finance will hold one open hearing on the draft budget in each of the nine regions, every year before the end of August, publish a summary of the draft in plain language three weeks before, and answer in writing every proposal that was put forward.',
    help: 'Proposals reach the ministry while figures can still be changed, and people see in the written answers which of them were taken up and why others were not.',
    relevance:
      'Civic participation: residents of all regions get a new chance to influence spending before the decision. Public accountability: the ministry has to justify in public each proposal it turns down.',
    lead: 'Ministry of Finance, Budget Directorate',
    support: 'Regional prefectures; Budget Watch Network; National Farmers Union; University of the North',
    steps: [
      'Calendar and rules of the hearings published on the website of the ministry',
      'Nine hearings on the first draft budget held, with minutes online within a week',
      'Written answers to all proposals published together with the draft budget',
      'Second round of nine hearings held and answered',
    ],
    again: {
      title: 'Regional public meetings on the State budget',
      problem:
        'People outside the capital hear of new fees only after the vote, as the single hearing on the budget is held in the capital.',
      what: 'Each year before the end of August, an open meeting on the draft budget will be held in every one of the nine regions; the Ministry of Finance answers all proposals in writing.',
      help: 'Residents are heard while the figures of the draft budget can still be changed.',
      relevance:
        'Civic participation: the public meetings let residents of each region propose changes to the draft budget before it is decided.',
      lead: 'Office of the Prime Minister, Regional Affairs',
      steps: [
        'Calendar of the nine regional meetings published',
        'Meetings on the draft budget held in the nine regions, minutes online',
        'Written answers to the proposals published',
      ],
    },
  },
  {
    key: 'school-meals',
    title: 'Parents check the school meals',
    problem:
      'Children in 1,400 rural schools went without a meal on one school day in four last year, although the meals had been paid for. Suppliers sign for deliveries themselves, and head teachers have nobody to whom they can report a missing delivery.',
    absence: 'A system for the monitoring of school meals does not exist.',
    what: 'The Ministry of Education will set up a committee of five parents in each rural school, give it the delivery plan of the term, collect its weekly report by text message, and withhold payment for deliveries which the committee did not confirm.',
    help: 'A missing meal is known within a week and costs the supplier money, so that the incentive to cheat disappears.',
    relevance:
      'Civic participation: parents get a formal role in the control of a public service. Public accountability: the ministry publishes every month what was reported and which payments were withheld.',
    lead: 'Ministry of Education, School Welfare Department',
    support: 'District education offices; Federation of Parents; Rural Teachers Association',
    steps: [
      'Rules of the parents committees issued after consultation of the Federation of Parents',
      'Committees elected and trained in 400 schools of the three poorest districts',
      'Reporting line in operation and first monthly report online',
      'Committees elected and reporting in all 1,400 rural schools',
    ],
  },
  {
    key: 'parliament',
    title: 'Open votes and committee papers in the National Assembly',
    problem:
      'Voters do not learn how their own member voted: out of 212 votes last year, nine were recorded by name. Associations which want to comment on a bill receive its text after the committee has finished.',
    absence: 'Recorded votes are not available online.',
    what: 'The Secretariat of the Assembly will record all final votes by name and publish them the same day, and put bills, amendments and committee reports online at least seven days before they are discussed, together with a form for comments which the committee has to answer in its report.',
    help: 'Members explain their votes at home, and committees receive comments while they can still change the text.',
    relevance:
      'Transparency: votes and papers become public at once. Civic participation: the comment form gives anyone a say on a bill before the committee decides.',
    lead: 'Secretariat of the National Assembly',
    support: 'Speaker of the Assembly; Law Reform Society; Parliament Watch',
    steps: [
      'Standing orders changed so that all final votes are recorded by name',
      'Page of each bill with its papers and the form for comments online',
      'First yearly report on comments received and on what became of them',
    ],
  },
  {
    key: 'courts',
    title: 'How long does justice take? Figures for every court',
    problem:
      'A tenant who goes to court cannot know whether the case will take six months or six years. The average hides that four of twenty-two courts account for half of the backlog, and the Judicial Council distributes posts without looking at it.',
    absence: 'No statistics on the duration of court cases are available.',
    what: 'The Judicial Council will publish, per court and type of case, the number of new, closed and pending cases and the median duration, every quarter and as open data, and explain each year in an open session how it took the figures into account when it filled posts.',
    help: 'Lawyers and parties can plan, and the council has to move judges to where people wait longest or say in public why it does not.',
    relevance:
      'Transparency: figures which today are internal become open data. Public accountability: once a year the council answers publicly for its use of posts.',
    lead: 'Judicial Council',
    support: 'Ministry of Justice; Bar Association; Institute for Legal Research',
    steps: [
      'Definitions of case types and of duration agreed with the Bar Association and published',
      'Figures of the last three years online for all twenty-two courts',
      'First open session of the council on the distribution of posts, with minutes online',
    ],
  },
  {
    key: 'land',
    title: 'Land records that villagers can read',
    problem:
      'In the eastern districts 6,300 families live on land which somebody else has registered in the capital. They learn of it when the bulldozers come, because registrations are announced only in the gazette and in legal language.',
    absence: 'There is no online land register.',
    what: 'The Land Agency will open its register to everyone through a map, announce each request for registration for sixty days in the village concerned and on the radio in local languages, and decide on objections in a public session held in the district.',
    help: 'Families can object while it is still possible, and a registration made behind their backs becomes visible.',
    relevance:
      'Transparency: ownership of land can be seen on a public map. Civic participation: villagers are heard before a registration is decided. Public accountability: decisions on objections are taken in public and published with reasons.',
    lead: 'National Land Agency',
    support: 'Ministry of Local Government; Council of Elders; Rural Legal Aid Centre',
    steps: [
      'Regulation on the notice of sixty days and on public sessions adopted',
      'Map with the registered plots of the two eastern districts online',
      'Public sessions on objections held in ten villages, decisions published',
      'Map with the registered plots of all districts online',
    ],
  },
  {
    key: 'water',
    title: 'Broken water points repaired within two weeks',
    problem:
      'One hand pump in three is out of order, and women walk on average four kilometres to the next. The water department hears of a broken pump only when an inspector passes by, which happens once a year.',
    absence: 'There is a lack of a reporting tool for broken water points.',
    what: 'The Water Department will number all 9,800 water points, open a free telephone line and a page where anyone can report a breakdown by that number, and publish for each report the day on which it was made and the day on which the pump worked again.',
    help: 'Repair teams go where pumps are broken, and districts which leave reports without an answer are seen by everybody.',
    relevance:
      'Civic participation: users report faults and confirm repairs. Public accountability: delays are published for each district, and the district officer has to explain them to the council every quarter.',
    lead: 'Ministry of Water, Rural Water Department',
    support: 'District councils; Water Users Federation; Telecom Regulator',
    steps: [
      'All water points numbered and shown on a public map',
      'Free line and page for reports open in six districts',
      'Line and page open in all districts',
      'Report on repair times per district discussed in the district councils',
    ],
  },
  {
    key: 'information-officers',
    title: 'An information officer in every public body',
    problem:
      'Requests under the information law are lost: of 320 test requests sent by journalists, 190 were never answered. Bodies do not know who has to deal with them, and nobody counts the delays.',
    absence: 'Public bodies do not have information officers.',
    what: 'Each of the 164 bodies that fall under the law will name an information officer and a deputy, whose post, address and telephone number are published; the Information Commission will publish every six months how many requests each body received, answered in time and refused, and with what reason.',
    help: 'People know where to send a request, and a body that does not answer is named in the half-yearly list.',
    relevance:
      'Transparency: the right to information can be used in practice. Public accountability: the commission publishes the record of each body and summons those which answer fewer than half of their requests in time.',
    lead: 'Information Commission',
    support: 'Office of the Prime Minister; Union of Journalists; Freedom of Information Coalition',
    steps: [
      'Circular of the Prime Minister which obliges all bodies to name an officer',
      'List of officers of all 164 bodies online',
      'Two-day course on the law passed by 300 officers and deputies',
      'First half-yearly list of requests and answers published',
    ],
  },
  {
    key: 'asset-declarations',
    title: 'Asset declarations checked and open to the public',
    problem:
      'Ministers and judges have filed 4,100 declarations since the law was passed; none was ever compared with tax or land records. The public hears of unexplained wealth through rumours, and officials who are honest cannot clear themselves.',
    absence: 'A mechanism to verify declarations of assets is missing.',
    what: 'The Integrity Office will publish the declarations of ministers, members of the Assembly, judges and heads of agencies in searchable form, compare each year a fifth of them, drawn by lot in public, with the records of the tax and land offices, and publish what it found and what followed.',
    help: 'False declarations are detected and punished, and officials whose declarations were found correct can say so.',
    relevance:
      'Transparency: declarations that today are kept under seal are published. Public accountability: each difference found has to be explained by the official, and the explanation is made public.',
    lead: 'Integrity Office',
    support: 'Tax Administration; National Land Agency; Judges Association; Citizens for Integrity',
    steps: [
      'Agreement on the exchange of data between the three offices signed and published',
      'Declarations of 900 senior officials online',
      'First public draw and comparison of a fifth of the declarations, report online',
    ],
  },
  {
    key: 'mining',
    title: 'Mining licences and what villages receive from them',
    problem:
      'Villages next to the mines are promised schools and clinics in agreements which they have never seen. Seven of ten promises made since 2010 were not kept, and the district cannot claim what it cannot prove.',
    absence: 'The ministry has no public database of mining agreements.',
    what: 'The Ministry of Mines will publish all licences, community agreements and yearly payments on one page per mine, have the agreements translated into the local language, and hold a yearly meeting at each of the fourteen large mines where company and district report on each promise.',
    help: 'Villagers can read what was promised and ask for it, and the district can withhold its consent to an extension of the licence.',
    relevance:
      'Transparency: licences, agreements and payments are published. Public accountability: companies and district officers answer in public, once a year and promise by promise.',
    lead: 'Ministry of Mines',
    support: 'Environment Agency; Chamber of Mines; Alliance of Mining Communities',
    steps: [
      'All licences and agreements in force collected and published',
      'Translations handed over in the villages around the fourteen mines',
      'First yearly meetings held at all fourteen mines, minutes online',
    ],
  },
  {
    key: 'participatory-budget',
    title: 'Residents decide on a tenth of the municipal investment budget',
    problem:
      'Turnout in municipal elections fell to 31 per cent, and in surveys most residents of the suburbs say that the town hall builds what it likes. Investment is decided in the mayor’s office and presented to the council as a whole.',
    absence: 'Municipalities lack instruments of participatory budgeting.',
    what: 'In twelve municipalities residents over sixteen will propose projects, discuss them in neighbourhood assemblies and decide by vote on ten per cent of the investment budget; the municipality publishes each month how far the chosen projects are.',
    help: 'People see that their vote builds something in their street, and councils learn which needs they have overlooked.',
    relevance:
      'Civic participation: residents take a binding decision on public money. Transparency: the state of each chosen project is published every month.',
    lead: 'Ministry of Local Government',
    support: 'Association of Municipalities; Neighbourhood Network; Institute of Urban Studies',
    steps: [
      'Twelve municipalities chosen through an open call with published criteria',
      'Council decisions on the rules of the vote adopted in all twelve municipalities',
      'First vote held and the list of chosen projects published',
      'At least sixty chosen projects completed and shown on a map',
    ],
  },
]
