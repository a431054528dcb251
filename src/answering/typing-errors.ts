export { typingErrors } from '../core/typing-errors.ts'
