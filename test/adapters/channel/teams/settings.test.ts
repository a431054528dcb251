import { describe, expect, it } from 'vitest'
import { settings } from '../../../../adapters/channel/teams/settings.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const TENANT = '00000000-0000-4000-8000-000000000002'
const WHOLE = { MICROSOFT_APP_ID: ID, MICROSOFT_APP_PASSWORD: 'secret', MICROSOFT_APP_TENANT_ID: TENANT }

function problems(environment: Record<string, string>) {
  const read = settings.read(environment)
  return read.state === 'half-set' ? read.problems.map(({ where, what, mend }) => `${where}: ${what} ${mend}`) : read
}

describe('the settings of Teams', () => {
  it('are off when nothing is set', () => {
    expect(settings.read({ MICROSOFT_APP_ID: '', TEAMS_PLAYGROUND: '' }).state).toBe('off')
  })

  it('are on with a registration, and say that nobody is known without a trusted tenant', () => {
    const read = settings.read(WHOLE)

    expect(read).toMatchObject({
      state: 'on',
      settings: { apps: [{ appId: ID, tenantId: TENANT }], trustedTenants: [], playground: false },
      how: expect.stringContaining('everybody is a guest'),
    })
  })

  it.each(['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'])(
    'name %s when it is missing',
    (name) => {
      const { [name as keyof typeof WHOLE]: _, ...rest } = WHOLE

      expect(problems(rest)).toEqual([expect.stringMatching(new RegExp(`^setting ${name}: `))])
    },
  )

  it('name everything that is missing at once', () => {
    expect(problems({ MICROSOFT_APP_ID: ID })).toEqual([
      expect.stringMatching(/^setting MICROSOFT_APP_PASSWORD: It is missing/),
      expect.stringMatching(/^setting MICROSOFT_APP_TENANT_ID: It is missing/),
    ])
  })

  it('tell which registration of a list is wrong, and in what', () => {
    const apps = [{ appId: ID, password: 'a', tenantId: TENANT }, { appId: 'desk', password: 'b', tenantId: TENANT }, 7]

    expect(problems({ TEAMS_APPS: JSON.stringify(apps) })).toEqual([
      expect.stringMatching(/^setting TEAMS_APPS, registration 2, appId: It is not an id of the form/),
      expect.stringMatching(/^setting TEAMS_APPS, registration 3: It is no object/),
    ])
  })

  it('ask a multi-tenant registration for no tenant', () => {
    const { MICROSOFT_APP_TENANT_ID: _, ...rest } = WHOLE
    const read = settings.read({ ...rest, MICROSOFT_APP_TYPE: 'MultiTenant' })

    expect(read).toMatchObject({ state: 'on', settings: { apps: [{ tenantId: undefined }] } })
  })

  it('take a list of registrations', () => {
    const apps = [
      { appId: ID, password: 'a', tenantId: TENANT },
      { appId: TENANT, password: 'b', type: 'MultiTenant' },
    ]
    const read = settings.read({ TEAMS_APPS: JSON.stringify(apps) })

    expect(read).toMatchObject({ state: 'on', settings: { apps: [{ appId: ID }, { appId: TENANT }] } })
  })

  it.each([
    ['no JSON', 'setting TEAMS_APPS: It is not JSON', { TEAMS_APPS: '{' }],
    ['an empty list', 'setting TEAMS_APPS', { TEAMS_APPS: '[]' }],
    ['a registration without its tenant', 'tenantId', { TEAMS_APPS: JSON.stringify([{ appId: ID, password: 'a' }]) }],
    ['both ways at once', 'Both are set', { ...WHOLE, TEAMS_APPS: '[]' }],
    ['the playground beside a registration', 'setting TEAMS_PLAYGROUND', { ...WHOLE, TEAMS_PLAYGROUND: 'on' }],
    [
      'a tenant that is no id',
      'setting TEAMS_TRUSTED_TENANTS',
      { ...WHOLE, TEAMS_TRUSTED_TENANTS: 'ministry.example' },
    ],
    ['keys without TLS', 'setting TEAMS_OPENID_METADATA', { ...WHOLE, TEAMS_OPENID_METADATA: 'http://keys.example/' }],
    ['a login without TLS', 'setting TEAMS_LOGIN_URL', { ...WHOLE, TEAMS_LOGIN_URL: 'http://login.example' }],
    ['a word for the playground', 'setting TEAMS_PLAYGROUND', { TEAMS_PLAYGROUND: 'yes' }],
  ])('refuse %s, and never print a secret', (_, expected, environment) => {
    const found = problems(environment)

    expect(found).toEqual([expect.stringContaining(expected)])
    expect(JSON.stringify(found)).not.toContain('secret')
  })
})
