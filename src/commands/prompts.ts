import { PROMPT_USES } from '../prompt-uses.ts'
import { loadPrompts } from '../prompts/load-prompts.ts'
import { makeCommand, readArguments, runCommand } from './arguments.ts'

const LETTERS_PER_TOKEN = 4

const command = makeCommand('prompts')
  .description('every prompt of the model: who uses it, its size, its hash; ends with 1 when one does not fit its code')
  .option('--json', 'as data')

await runCommand(async () => {
  await readArguments(command)
  const { all, unused } = await loadPrompts(PROMPT_USES)
  const rows = all.map(({ name, purpose, bytes, hash, instructions, languages, model }) => ({
    name,
    usedBy: PROMPT_USES.find((use) => use.name === name)?.usedBy ?? 'nothing',
    bytes,
    /** About so many, without what is filled in. */
    tokens: Math.ceil(instructions.length / LETTERS_PER_TOKEN),
    mostTokensOfReply: model.mostTokens ?? null,
    languages: languages.join(' '),
    hash,
    purpose,
  }))
  if (command.opts<{ json?: true }>().json) {
    process.stdout.write(`${JSON.stringify(rows)}\n`)
    return
  }
  for (const { name, usedBy, bytes, tokens, hash, purpose } of rows) {
    process.stdout.write(
      `${name}  ${hash}  ${bytes} bytes, about ${tokens} tokens\n    ${purpose}\n    used by ${usedBy}\n`,
    )
  }
  for (const name of unused) process.stderr.write(`prompts/${name}.md is used by nothing.\n`)
})
