import type { Database } from '../../adapters/store/postgres/database.ts'

/** What stands in the store at the end, against what was acknowledged. Every number but the first should be 0. */
export interface Verdict {
  readonly acknowledged: number
  readonly lost: number
  readonly unanswered: number
  readonly answeredTwice: number
  readonly keptTwice: number
  readonly halfKept: number
  readonly outOfOrder: number
  readonly undelivered: number
}

export async function judge(
  { executeSql }: Database,
  acknowledged: readonly string[],
  deliveries: ReadonlyMap<string, number>,
): Promise<Verdict> {
  const count = async (query: string, ...parameters: unknown[]) => {
    const { rows } = await executeSql(`select count(*)::int as number from (${query}) as found`, parameters)
    return Number(rows[0]?.number)
  }
  const ids = JSON.stringify(acknowledged)
  const perTurn = (table: string, condition: string) => `select message.id from messages message
    where (select count(*) from ${table} where ${condition})`
  return {
    acknowledged: acknowledged.length,
    lost: await count(
      'select id from json_array_elements_text($1::json) id where id not in (select id from messages)',
      ids,
    ),
    unanswered: await count('select id from messages where answered_at is null'),
    answeredTwice: await count(
      `${perTurn('letters', "letters.answers = message.id and letters.key like 'reply/%'")} > 1`,
    ),
    keptTwice:
      (await count(`${perTurn('entries', 'entries.id = message.id')} > 1`)) +
      (await count(`${perTurn('said', 'said.message = message.id')} > 2`)),
    halfKept:
      (await count(`${perTurn('entries', 'entries.id = message.id')} < 1`)) +
      (await count(`${perTurn('said', 'said.message = message.id')} < 2`)) +
      (await count(`${perTurn('letters', 'letters.answers = message.id')} < 2`)),
    // Messages of a conversation are numbered in the order in which they were acknowledged.
    outOfOrder: await count(`select 1 from (
        select split_part(message, '-', 2)::int as number,
               lag(split_part(message, '-', 2)::int) over (partition by conversation order by seq) as before
        from said where by = 'person') as lines where number <> coalesce(before, 0) + 1`),
    undelivered:
      (await count("select key from letters where result is distinct from 'delivered'")) +
      acknowledged.filter((id) => !deliveries.has(`reply/${id}`) || !deliveries.has(`copy/${id}`)).length,
  }
}
