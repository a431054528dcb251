import { stringify } from 'csv-stringify/sync'
import type { Account } from '../core/message.ts'
import type { PeopleList } from './parse-people.ts'
import { COLUMNS } from './person-row.ts'

/** The list as a table that can be imported again as it stands. */
export function exportPeople({ people, countries }: PeopleList): string {
  const rows = people.map((person) => ({
    ...person,
    lead: person.lead ? 'yes' : 'no',
    accounts: person.accounts.map(accountWords).join(' '),
    counterpart_of: countries
      .filter(({ counterpart }) => counterpart === person.id)
      .map(({ code }) => code)
      .join(' '),
  }))
  return stringify(rows, { header: true, columns: [...COLUMNS] })
}

function accountWords({ channel, tenant, user }: Account): string {
  return `${channel}:${tenant.replaceAll(/[%\s:]/gu, encodeURIComponent)}:${user.replaceAll(/[%\s]/gu, encodeURIComponent)}`
}
