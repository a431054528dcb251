import { join } from 'node:path'
import { withCorrections } from '../calendar/corrections.ts'
import { rangeInWords } from '../calendar/day-range.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import { ruleInWords } from '../calendar/rule-in-words.ts'
import { type CountryView, describedView, viewOn } from '../calendar/view.ts'
import { CALENDAR_WORDING } from '../calendar/wording.ts'
import { readEnvironment, readSettings } from '../config.ts'
import { dayAt } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import { STATUS_LABELS } from '../core/status.ts'
import { loadCountries } from '../knowledge/countries.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { BadArguments, dateArgument, languageArgument, makeCommand, readArguments, runCommand } from './arguments.ts'
import { keptCorrections } from './kept-corrections.ts'

interface Options {
  on?: string
  lang?: string
  json?: true
}

const command = makeCommand('dates')
  .description('what the engine says of a country on a day: phase, milestones, missing facts')
  .argument('<country>', 'two-letter code, for example GH')
  .option('--on <date>', 'the day, YYYY-MM-DD; today without it')
  .option('--lang <language>', 'en, fr or es', 'en')
  .option('--json', 'as data')

await runCommand(async () => {
  await readArguments(command)
  const options = command.opts<Options>()
  const code = (command.args[0] ?? '').toUpperCase()
  const settings = readSettings(readEnvironment())
  const day = options.on === undefined ? dayAt(new Date(), settings.zone) : dateArgument(options.on)
  const language = languageArgument(options.lang ?? 'en')
  const folder = settings.knowledgeFolder
  const [knowledge, countries] = await Promise.all([
    loadKnowledge(join(folder, 'guidance')),
    loadCountries(join(folder, 'countries.csv')),
  ])
  const codes = countries.map((country) => country.code)
  const { sets, countries: known } = await loadCalendar(join(folder, 'calendar'), codes, knowledge.passages)
  const plain = known.get(code)
  if (!plain) {
    throw new BadArguments(`"${command.args[0]}" is no country of the data; write a two-letter code such as GH or XK.`)
  }
  const facts = withCorrections(plain, await keptCorrections(settings))
  const view = viewOn(facts, sets, day)
  if (options.json) {
    process.stdout.write(`${JSON.stringify(describedView(view, facts, sets, language), undefined, 2)}\n`)
    return
  }
  const name = countries.find((country) => country.code === code)?.names[language] ?? code
  process.stdout.write(
    `${inWords(
      view,
      name,
      language,
      sets.flatMap((set) => set.rules),
    ).join('\n')}\n`,
  )
})

function inWords(
  view: CountryView,
  name: string,
  language: Language,
  rules: Parameters<typeof ruleInWords>[2],
): readonly string[] {
  const words = CALENDAR_WORDING[language]
  const lines = [`${name} · ${rangeInWords({ earliest: view.on, latest: view.on }, language, 'with-weekday')}`]
  const { phase } = view
  lines.push([words.phases[phase.key], phase.plan?.name].filter(Boolean).join(' · '))
  if (phase.or) lines.push(`  ? ${words.phases[phase.or]}`)
  for (const milestone of view.milestones) {
    const when = milestone.when ? rangeInWords(milestone.when, language, 'with-weekday') : words.notDated
    const left = milestone.daysLeft === undefined ? '' : ` (${milestone.daysLeft > 0 ? '+' : ''}${milestone.daysLeft})`
    const { rule } = milestone
    lines.push(`${when}${left} · ${rule.label[language]}${milestone.of ? ` · ${milestone.of}` : ''}`)
    lines.push(
      `  ${ruleInWords(rule, language, rules)} · ${rule.edition} · ${STATUS_LABELS[language][milestone.status]} · ${rule.passage}`,
    )
  }
  for (const fact of view.missing) lines.push(`? ${words.missing[fact]}`)
  return lines
}
