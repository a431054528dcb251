import { type Learned, learn } from '../../../src/open-desk.ts'

let learned: Promise<Learned> | undefined

/** The knowledge that ships with the desk, read once: that takes longer than all tests of the path together. */
export function knowledgeOfDesk(): Promise<Learned> {
  learned ??= learn({ knowledgeFolder: 'knowledge' })
  return learned
}
