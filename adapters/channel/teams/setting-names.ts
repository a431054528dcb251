/** Every setting of the channel and what it means, for the doctor, `.env.example` and the messages of problems. */
export const NAMES = [
  { name: 'MICROSOFT_APP_ID', meaning: 'application (client) id of the bot registration' },
  { name: 'MICROSOFT_APP_PASSWORD', meaning: 'client secret of that registration' },
  { name: 'MICROSOFT_APP_TENANT_ID', meaning: 'directory (tenant) id of that registration' },
  { name: 'MICROSOFT_APP_TYPE', meaning: 'SingleTenant or MultiTenant; default SingleTenant' },
  {
    name: 'TEAMS_APPS',
    meaning:
      'several registrations in place of the four above: [{"appId":"…","password":"…","tenantId":"…","type":"SingleTenant"}]',
  },
  {
    name: 'TEAMS_TRUSTED_TENANTS',
    meaning: 'tenant ids, separated by commas, whose people may be known by account or e-mail; others are guests',
  },
  { name: 'TEAMS_PLAYGROUND', meaning: 'on: accept Microsoft’s Agents Playground on this machine, without any token' },
  {
    name: 'TEAMS_OPENID_METADATA',
    meaning: 'address of the keys of inbound tokens; default Microsoft’s, another for a stand-in',
  },
  {
    name: 'TEAMS_LOGIN_URL',
    meaning: 'address that gives out our own tokens; default https://login.microsoftonline.com',
  },
  {
    name: 'TEAMS_SERVICE_URLS',
    meaning:
      'where answers may be sent, separated by commas; default https://*.trafficmanager.net and Microsoft’s others',
  },
  {
    name: 'TEAMS_FILE_URLS',
    meaning: 'where files may be fetched from, separated by commas; default https://*.sharepoint.com',
  },
] as const

export function meaning(name: string): string {
  return NAMES.find((setting) => setting.name === name)?.meaning ?? ''
}
