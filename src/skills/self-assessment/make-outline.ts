import { FACT_KIND, PLAN_KIND, withCorrections } from '../../calendar/corrections.ts'
import { viewOn } from '../../calendar/view.ts'
import { isLanguage, LANGUAGES, type Language } from '../../core/language.ts'
import type { Entry, Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import { fileBlocks } from '../../documents-made/file-blocks.ts'
import type { Turn } from '../skill.ts'
import type { PlannedPlan } from './commitments.ts'
import { auditOf, givenEntry, planFor } from './kept.ts'
import { madeOutline } from './made-outline.ts'
import { type Known, outlineOf, sourceOf } from './outline.ts'
import { OUTLINE } from './outline-wording.ts'
import { button, mayPrepare, type Parts, say } from './parts.ts'
import { type ReportKind, reportRulesOn } from './report-rules.ts'
import { saidInCheckIns } from './said-in-check-ins.ts'
import { ruleBlocks } from './tell-rule.ts'
import { WORDING } from './wording.ts'

export interface OutlineWish {
  readonly country: CountryCode
  readonly report?: ReportKind
  readonly language?: Language
  /** Given in this very message. */
  readonly plan?: PlannedPlan
}

/** Makes the outline of the report from what the desk knows and this person may read, and says what it rests on. */
export async function makeOutline(turn: Turn, wish: OutlineWish, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const { country } = wish
  if (!mayPrepare(turn.principal, country)) return say(turn, 'refused', [words.notYours])
  const known = await knownFor(turn, wish, parts)
  const language = wish.language ?? turn.language
  const name = parts.nameOf(country, language)
  const outline = outlineOf({ ...known, countryName: name }, language)
  const title = OUTLINE[language].title(OUTLINE[language].kinds[known.report], name)
  const files = await fileBlocks(
    `self-assessment-${country}-${known.report}-${language}`,
    madeOutline(outline, title, turn.today, language),
  )
  const gaps = outline.filter(({ kind }) => kind === 'gap').length
  const { plan, rules, report, said } = known
  const own = parts.nameOf(country, turn.language)
  const value = (kind: ReportKind, tongue: Language) => [country, kind, tongue].join('|')
  const choices = [
    ...LANGUAGES.filter((other) => other !== language).map((other) =>
      button(words.buttons.languages[other], 'outline', value(report, other)),
    ),
    ...rules.reports
      .filter((other) => other !== report)
      .map((other) =>
        button(other === 'midterm' ? words.buttons.midterm : words.buttons.end, 'outline', value(other, language)),
      ),
    button(words.buttons.check, 'check', country),
    button(words.buttons.practice, 'practice', country),
  ]
  const keep: Entry[] = [...auditOf(turn, known)]
  if (wish.plan) keep.push(givenEntry(turn.principal.id, country, wish.plan))
  const rule = ruleBlocks([rules.duty], parts.tools.calendar?.passages ?? [], turn.language)
  const sources = rule.filter(({ kind }) => kind === 'sources')
  return {
    ...say(
      turn,
      'answered-with-caveat',
      [
        words.made(own),
        ...rule.filter(({ kind }) => kind !== 'sources'),
        words.holds(plan?.commitments.length ?? 0, said.length, gaps),
        ...(plan ? [words.fromPlan(sourceOf(plan, OUTLINE[turn.language], turn.language))] : [words.needPlan]),
        ...(turn.principal.role === 'civil-society' ? [`${words.onlyGovernment} ${words.sideNote}`] : []),
        ...(said.some(({ unshared }) => unshared)
          ? [{ kind: 'caveat', spans: [{ text: words.unshared }] } as const]
          : []),
        ...files,
        ...sources,
        { kind: 'choices', choices },
      ],
      plan ? undefined : { for: 'plan', country },
    ),
    keep,
  }
}

async function knownFor(turn: Turn, { country, report, plan: given }: OutlineWish, parts: Parts): Promise<Known> {
  const { calendar } = parts.tools
  const rules = reportRulesOn(turn.today)
  const plan = given ?? (await planFor(turn.read, country))
  const bare = calendar?.countries.get(country)
  const kept = await Promise.all([PLAN_KIND, FACT_KIND].map((kind) => turn.read.entries({ kind, country })))
  const facts = bare && withCorrections(bare, kept.flat())
  const running = facts && calendar ? viewOn(facts, calendar.sets, turn.today).phase.plan : undefined
  const since = plan?.period?.start ?? running?.start?.value.earliest
  return {
    country,
    countryName: parts.nameOf(country, turn.language),
    report: report !== undefined && rules.reports.includes(report) ? report : (rules.reports[0] ?? 'end-of-plan'),
    rules,
    plan,
    facts,
    calendar,
    said: await saidInCheckIns(turn.read, country, since),
    today: turn.today,
  }
}

/** `GH|end-of-plan|fr`, as a button carries it. */
export function readWish(value: string, country: (code: string) => boolean): OutlineWish | undefined {
  const [code = '', report = '', language] = value.split('|')
  if (!country(code)) return undefined
  const kind = (['midterm', 'end-of-term', 'end-of-plan'] as const).find((one) => one === report)
  return { country: code, ...(kind && { report: kind }), ...(isLanguage(language) && { language }) }
}
