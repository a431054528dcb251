/**
 * Everything that is asked of the shipped guidance with a model behind it. One file for the runner, so that the
 * guidance is read and indexed once.
 */
import { rm } from 'node:fs/promises'
import { afterAll } from 'vitest'
import { indexFolder } from './answerer.ts'
import './writing/answers.ts'
import './writing/adversarial.ts'
import './writing/altered.ts'
import './writing/golden.ts'
import './writing/desk.ts'

afterAll(() => rm(indexFolder, { recursive: true, force: true }))
