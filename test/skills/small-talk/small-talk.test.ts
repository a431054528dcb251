import { describe, expect, it } from 'vitest'
import { smallTalkIn } from '../../../src/skills/small-talk/kinds.ts'

describe('small talk', () => {
  it.each([
    ['hello', 'greeting'],
    ['Hi there!', 'greeting'],
    ['Bonjour', 'greeting'],
    ['¡Hola, buenas tardes!', 'greeting'],
    ['thanks a lot!', 'thanks'],
    ['ok thanks', 'thanks'],
    ['Merci beaucoup pour votre aide', 'thanks'],
    ['muchas gracias 🙏', 'thanks'],
    ['bye', 'farewell'],
    ['à bientôt', 'farewell'],
    ['hasta luego', 'farewell'],
    ['who are you?', 'who-are-you'],
    ['Are you a bot?', 'who-are-you'],
    ['Qui êtes-vous ?', 'who-are-you'],
    ['¿Quién eres?', 'who-are-you'],
    ['help', 'what-can-you-do'],
    ['?', 'what-can-you-do'],
    ['What can you do?', 'what-can-you-do'],
    ['que pouvez-vous faire', 'what-can-you-do'],
    ['¿qué puede hacer?', 'what-can-you-do'],
    ['who am I', 'who-am-i'],
    ['quien soy', 'who-am-i'],
    ['comment ça va ?', 'how-are-you'],
    ['si', 'nothing-open'],
    ['ok', 'nothing-open'],
    ['non merci', 'nothing-open'],
  ])('%s is %s', (text, kind) => {
    expect(smallTalkIn(text)).toBe(kind)
  })

  it.each([
    'hello, when is our plan due?',
    'thanks, and what about four-year plans?',
    'help us with beneficial ownership',
    'Who are the co-chairs?',
    'merci de me dire quand le plan est dû',
    'ayuda con el plan de acción',
    'who are you going to send the letter to and when exactly should the minister expect it to arrive',
    'good practice',
  ])('%s is a question of its own', (text) => {
    expect(smallTalkIn(text)).toBeUndefined()
  })
})
