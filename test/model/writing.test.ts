/**
 * Everything that is asked of the shipped guidance with a model behind it. One file for the runner, so that the
 * guidance is read and indexed once.
 */
import './writing/answers.ts'
import './writing/adversarial.ts'
import './writing/altered.ts'
import './writing/golden.ts'
import './writing/desk.ts'
