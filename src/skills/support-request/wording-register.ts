import type { BROKER_KINDS } from '../../brokering/broker.ts'
import type { InLanguages } from '../../core/language.ts'

/** The register of brokers. */
export interface RegisterWords {
  readonly broker: {
    title: string
    id: string
    kind: string
    name: string
    does: string
    contact: string
    capacity: string
    consent: string
    why: string
    saved(name: string): string
    bad(what: string): string
    list: string
    reached: string
    named: string
    takes(requests: number): string
    unknownPerson: string
    consents: Readonly<Record<'given' | 'none' | 'withdrawn', string>>
    kinds: Readonly<Record<(typeof BROKER_KINDS)[number], string>>
  }
}

export const REGISTER_WORDS: InLanguages<RegisterWords> = {
  en: {
    broker: {
      title: 'A broker',
      id: 'Short name (small letters, digits, hyphens)',
      kind: 'What it is',
      name: 'Name',
      does: 'What it does',
      contact: 'Who answers for it',
      capacity: 'Requests at once (empty: not stated)',
      consent: 'Consent to be listed',
      why: 'Why this change',
      saved: (name) => `${name} is in the register. Earlier states stay in the history.`,
      bad: (what) => `This cannot be kept: ${what}`,
      list: 'The register',
      reached: 'The desk asks these by itself once a match is confirmed:',
      named: 'Known, but staff must reach them (no contact or no consent noted):',
      takes: (requests) => `takes ${requests} at once`,
      unknownPerson:
        'The person is not in the directory, or has no e-mail address and no account there; import them first.',
      consents: { given: 'given', none: 'not given', withdrawn: 'withdrawn' },
      kinds: {
        multilateral: 'multilateral partner',
        programme: 'programme',
        fund: 'fund',
        'working-group': 'working group',
        thematic: 'thematic organisation',
        expert: 'outside expert',
        'peer-country': 'peer country',
        'support-unit': 'OGP team',
      },
    },
  },
  fr: {
    broker: {
      title: 'Un intervenant',
      id: 'Nom court (minuscules, chiffres, tirets)',
      kind: 'Nature',
      name: 'Nom',
      does: 'Ce qu’il fait',
      contact: 'Qui répond pour lui',
      capacity: 'Demandes à la fois (vide : non précisé)',
      consent: 'Accord pour figurer au registre',
      why: 'Pourquoi ce changement',
      saved: (name) => `${name} est au registre. Les états antérieurs restent dans l’historique.`,
      bad: (what) => `Impossible à enregistrer : ${what}`,
      list: 'Le registre',
      reached: 'Ceux-ci sont sollicités dès qu’un choix est confirmé :',
      named: 'Connus, mais à joindre par l’équipe (ni contact ni accord notés) :',
      takes: (requests) => `jusqu’à ${requests} à la fois`,
      unknownPerson:
        'La personne n’est pas dans l’annuaire, ou y est sans adresse électronique ni compte ; importez-la d’abord.',
      consents: { given: 'donné', none: 'non donné', withdrawn: 'retiré' },
      kinds: {
        multilateral: 'partenaire multilatéral',
        programme: 'programme',
        fund: 'fonds',
        'working-group': 'groupe de travail',
        thematic: 'organisation thématique',
        expert: 'expert extérieur',
        'peer-country': 'pays homologue',
        'support-unit': 'équipe du PGO',
      },
    },
  },
  es: {
    broker: {
      title: 'Alguien que ayuda',
      id: 'Nombre corto (minúsculas, cifras, guiones)',
      kind: 'Qué es',
      name: 'Nombre',
      does: 'Qué hace',
      contact: 'Quién responde',
      capacity: 'Solicitudes a la vez (vacío: no indicado)',
      consent: 'Consentimiento para figurar',
      why: 'Por qué este cambio',
      saved: (name) => `${name} está en el registro. Los estados anteriores quedan en el historial.`,
      bad: (what) => `No se puede guardar: ${what}`,
      list: 'El registro',
      reached: 'A estos se les consulta en cuanto se confirma la elección:',
      named: 'Conocidos, pero el equipo debe contactarlos (sin contacto o consentimiento anotado):',
      takes: (requests) => `hasta ${requests} a la vez`,
      unknownPerson:
        'La persona no está en el directorio, o está sin dirección de correo ni cuenta; impórtela primero.',
      consents: { given: 'dado', none: 'no dado', withdrawn: 'retirado' },
      kinds: {
        multilateral: 'socio multilateral',
        programme: 'programa',
        fund: 'fondo',
        'working-group': 'grupo de trabajo',
        thematic: 'organización temática',
        expert: 'persona experta',
        'peer-country': 'país homólogo',
        'support-unit': 'equipo de OGP',
      },
    },
  },
}
