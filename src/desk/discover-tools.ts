import type { SkillTool } from '../skills/tool.ts'
import { importEach } from './discover.ts'

const SKILLS = new URL('../skills/', import.meta.url)

/** The tools of the skills that have one, by the skill's name: `tool.ts` in its folder is the registration. */
export async function discoverTools(): Promise<ReadonlyMap<string, SkillTool>> {
  const modules = await importEach<{ tool: SkillTool }>(SKILLS, 'tool.ts')
  return new Map(modules.map(({ name, module }) => [name, module.tool]))
}
