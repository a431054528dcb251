/** A short draft of a plan with a few things to find. Commitments can be changed and put in another order. */
export interface WrittenCommitment {
  readonly title: string
  readonly lead?: string
  readonly problem: string
  readonly description: string
  readonly steps: readonly string[]
}

export const PORTAL: WrittenCommitment = {
  title: 'Open contracting portal',
  lead: 'Public Procurement Authority',
  problem: 'Small firms lose tenders without learning why, and residents cannot follow what a road costs.',
  description: 'The authority will publish every contract above the threshold in an open format on one portal.',
  steps: [
    'Publish the portal with the contracts of five ministries by 30 June 2027',
    'Publish all contracts by 31 May 2028',
  ],
}

export const HEARINGS: WrittenCommitment = {
  title: 'Budget hearings in every region',
  problem: 'There is no hearing on the budget.',
  description: 'The ministry will strengthen participation and promote dialogue with all stakeholders.',
  steps: ['Hold ten hearings by 31 October 2027', 'Publish the answers to all proposals'],
}

export const SCHOOLS: WrittenCommitment = {
  title: 'School meals that parents can check',
  lead: 'Ministry of Education',
  problem: 'Children in 400 schools go without a meal one day in four although the meals were paid for.',
  description: 'Each school will post the deliveries of the week, and a parents’ committee will sign for them.',
  steps: ['Elect committees in 400 schools by 31 March 2027', 'Publish the first yearly report by 28 February 2029'],
}

export function draftOf(commitments: readonly WrittenCommitment[]): string {
  return [
    '# Ghana: draft action plan 2026-2028',
    'This plan runs from 1 July 2026 to 30 June 2028.',
    '## How the plan was made',
    'The multi-stakeholder forum met four times. The timeline was published on the website two weeks before the start. Public meetings in ten regions made the process known. Proposals could be sent through an online form. A reasoned response to all proposals is published. All documents are kept in the online repository.',
    '## Commitments',
    ...commitments.flatMap(({ title, lead, problem, description, steps }, at) => [
      `### Commitment ${at + 1}: ${title}`,
      ...(lead === undefined ? [] : [`**Lead institution:** ${lead}`]),
      `**Problem:** ${problem}`,
      `**What will be done:** ${description}`,
      `**How it will help:** People will be able to see it and to say what is wrong.`,
      `**Relevance:** Transparency: the documents are published online, and citizens can comment on them.`,
      '**Milestones:**',
      ...steps.map((step) => `- ${step}`),
    ]),
  ].join('\n\n')
}
