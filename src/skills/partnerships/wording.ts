import type { InLanguages } from '../../core/language.ts'

export const WORDING: InLanguages<{
  summary: string
  examples: readonly string[]
  staffExamples: readonly string[]
  with(partner: string, country: string): string
  withAll(partner: string): string
  supporters(country: string): string
  nothing(partner: string): string
  nobody(country: string): string
  columns: readonly [string, string, string, string]
  title: string
  overlaps: string
  overlap(country: string, theme: string, partners: string): string
  noOverlaps: string
  gaps(countries: string): string
  record: string
  form: {
    title: string
    partner: string
    country: string
    theme: string
    what: string
    from: string
    until: string
    submit: string
  }
  kept(partner: string, country: string): string
  ended: string
  end(partner: string, country: string): string
  unknownPartner: string
  incomplete: string
  notYours: string
  digest(partner: string): string
  digestNothing: string
}> = {
  en: {
    summary: 'Tell which partner supports which country in what, where two do the same, and where nobody does.',
    examples: ['What is the World Bank doing with us?', 'Who supports us?'],
    staffExamples: ['Overlaps and gaps of partners'],
    with: (partner, country) => `What ${partner} does with ${country}:`,
    withAll: (partner) => `What ${partner} does:`,
    supporters: (country) => `Partners at work in ${country}:`,
    nothing: (partner) =>
      `No engagement of ${partner} is in the register that you may see. That does not mean that there is none.`,
    nobody: (country) => `No partner is in the register for ${country}. That does not mean that there is none.`,
    columns: ['Partner', 'Country', 'Topic', 'What'],
    title: 'Who supports whom',
    overlaps: 'Two or more partners work on the same topic:',
    overlap: (country, theme, partners) => `${country}, ${theme}: ${partners}`,
    noOverlaps: 'No two partners work on the same topic in one country.',
    gaps: (countries) => `No partner is in the register for: ${countries}.`,
    record: 'Record an engagement',
    form: {
      title: 'An engagement',
      partner: 'Partner',
      country: 'Country',
      theme: 'Topic',
      what: 'What they do',
      from: 'From',
      until: 'Until',
      submit: 'Keep',
    },
    kept: (partner, country) => `Kept: ${partner}, ${country}.`,
    ended: 'Noted as ended today.',
    end: (partner, country) => `End: ${partner}, ${country}`,
    unknownPartner: 'I do not know that partner. Add it to the register first: “brokers”.',
    incomplete: 'Please name partner, country, topic and what they do.',
    notYours: 'Only the Support Unit keeps this register.',
    digest: (partner) =>
      `${partner}: your work with OGP countries at the start of this quarter, as our register has it. Please tell the Support Unit what is wrong or missing.`,
    digestNothing: 'The register has no engagement of yours.',
  },
  fr: {
    summary:
      'Dire quel partenaire soutient quel pays et sur quoi, où deux font la même chose, et où personne n’intervient.',
    examples: ['Que fait la Banque mondiale avec nous ?', 'Qui nous soutient ?'],
    staffExamples: ['Doublons et manques des partenaires'],
    with: (partner, country) => `Ce que fait ${partner} avec ce pays (${country}) :`,
    withAll: (partner) => `Ce que fait ${partner} :`,
    supporters: (country) => `Partenaires à l’œuvre, ${country} :`,
    nothing: (partner) =>
      `Aucune activité de ${partner} ne figure au registre que vous pouvez voir. Cela ne veut pas dire qu’il n’y en a pas.`,
    nobody: (country) =>
      `Aucun partenaire ne figure au registre pour ce pays (${country}). Cela ne veut pas dire qu’il n’y en a pas.`,
    columns: ['Partenaire', 'Pays', 'Sujet', 'Quoi'],
    title: 'Qui soutient qui',
    overlaps: 'Deux partenaires ou plus travaillent sur le même sujet :',
    overlap: (country, theme, partners) => `${country}, ${theme} : ${partners}`,
    noOverlaps: 'Aucun doublon : pas deux partenaires sur le même sujet dans un pays.',
    gaps: (countries) => `Aucun partenaire au registre pour : ${countries}.`,
    record: 'Noter une activité',
    form: {
      title: 'Une activité',
      partner: 'Partenaire',
      country: 'Pays',
      theme: 'Sujet',
      what: 'Ce qu’il fait',
      from: 'Depuis',
      until: 'Jusqu’au',
      submit: 'Enregistrer',
    },
    kept: (partner, country) => `Enregistré : ${partner}, ${country}.`,
    ended: 'Notée comme terminée aujourd’hui.',
    end: (partner, country) => `Terminer : ${partner}, ${country}`,
    unknownPartner: 'Je ne connais pas ce partenaire. Ajoutez-le d’abord au registre des intervenants.',
    incomplete: 'Veuillez indiquer le partenaire, le pays, le sujet et ce qu’il fait.',
    notYours: 'Seule l’Unité d’appui tient ce registre.',
    digest: (partner) =>
      `${partner} : votre travail avec les pays du PGO au début de ce trimestre, selon notre registre. Signalez à l’Unité d’appui ce qui est faux ou manque.`,
    digestNothing: 'Le registre ne contient aucune activité de votre part.',
  },
  es: {
    summary: 'Decir qué socio apoya a qué país y en qué, dónde dos hacen lo mismo y dónde no hay nadie.',
    examples: ['¿Qué hace el Banco Mundial con nosotros?', '¿Quién nos apoya?'],
    staffExamples: ['Superposiciones y vacíos de los socios'],
    with: (partner, country) => `Lo que hace ${partner} con ${country}:`,
    withAll: (partner) => `Lo que hace ${partner}:`,
    supporters: (country) => `Socios que trabajan en ${country}:`,
    nothing: (partner) =>
      `No hay ninguna actividad de ${partner} en el registro que usted puede ver. Eso no significa que no exista.`,
    nobody: (country) => `No hay ningún socio en el registro para ${country}. Eso no significa que no exista.`,
    columns: ['Socio', 'País', 'Tema', 'Qué'],
    title: 'Quién apoya a quién',
    overlaps: 'Dos o más socios trabajan en el mismo tema:',
    overlap: (country, theme, partners) => `${country}, ${theme}: ${partners}`,
    noOverlaps: 'No hay dos socios en el mismo tema en un país.',
    gaps: (countries) => `Ningún socio en el registro para: ${countries}.`,
    record: 'Anotar una actividad',
    form: {
      title: 'Una actividad',
      partner: 'Socio',
      country: 'País',
      theme: 'Tema',
      what: 'Qué hace',
      from: 'Desde',
      until: 'Hasta',
      submit: 'Guardar',
    },
    kept: (partner, country) => `Guardado: ${partner}, ${country}.`,
    ended: 'Anotada como terminada hoy.',
    end: (partner, country) => `Terminar: ${partner}, ${country}`,
    unknownPartner: 'No conozco a ese socio. Añádalo primero al registro.',
    incomplete: 'Indique el socio, el país, el tema y qué hace.',
    notYours: 'Solo la Unidad de Apoyo lleva este registro.',
    digest: (partner) =>
      `${partner}: su trabajo con países de OGP al comienzo de este trimestre, según nuestro registro. Diga a la Unidad de Apoyo qué está mal o falta.`,
    digestNothing: 'El registro no tiene actividades suyas.',
  },
}
