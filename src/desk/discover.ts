import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ProblemsFound } from '../core/problem.ts'
import type { Skill, Tools, WayIn } from '../skills/skill.ts'

/** The folders below one; each is a registration. */
export async function foldersIn(folder: URL): Promise<readonly string[]> {
  const entries = await readdir(fileURLToPath(folder), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Imports `file` of every folder below `folder` that has it; the file is what makes a folder a registration. */
export async function importEach<T>(folder: URL, file: string): Promise<readonly { name: string; module: T }[]> {
  const base = fileURLToPath(folder)
  return Promise.all(
    (await foldersIn(folder))
      .filter((name) => existsSync(`${base}/${name}/${file}`))
      .map(async (name) => ({
        name,
        module: (await import(pathToFileURL(`${base}/${name}/${file}`).href)) as T,
      })),
  )
}

const SKILLS = new URL('../skills/', import.meta.url)

/** What the menus of messages offer, with the skill to which it leads; opens no skill. */
export async function discoverWaysIn(): Promise<readonly (WayIn & { readonly skill: string })[]> {
  const modules = await importEach<{ waysIn?: readonly WayIn[] }>(SKILLS, 'index.ts')
  return modules.flatMap(({ name: skill, module }) => (module.waysIn ?? []).map((way) => ({ ...way, skill })))
}

/** Opens every skill folder and checks that they fit together. */
export async function discoverSkills(tools: Omit<Tools, 'skills'>): Promise<readonly Skill[]> {
  const modules = await importEach<{ openSkill(tools: Tools): Skill }>(SKILLS, 'index.ts')
  let skills: readonly Skill[] = []
  const all: Tools = { ...tools, skills: () => skills }
  skills = modules.map(({ module }) => module.openSkill(all))
  const misnamed = modules.filter(({ name }, at) => skills[at]?.name !== name)
  const fallbacks = skills.filter((skill) => skill.fallback)
  if (misnamed.length > 0 || fallbacks.length !== 1) {
    const where = 'src/skills'
    throw new ProblemsFound([
      ...misnamed.map(({ name }) => ({
        where,
        what: `The skill in ${name} has another name.`,
        mend: 'Name it as its folder.',
      })),
      ...(fallbacks.length === 1
        ? []
        : [{ where, what: `${fallbacks.length} skills are the fallback.`, mend: 'Make it exactly one.' }]),
    ])
  }
  return skills
}
