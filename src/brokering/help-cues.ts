import type { HelpKind } from './help-kinds.ts'

/** How people name each kind of help, folded, in three languages; stems, matched from the start of a word. */
export const HELP_CUES: Readonly<Record<HelpKind, string>> = {
  'expert-advice': `expert|advice|advise|adviser|specialist|guidance from|someone who has done|someone who knows|somebody who|conseil|conseill|specialiste|quelqu'un
    qui (?:a|connait|sait)|une personne qui|asesor|especialista|alguien que|aconsej|consultant|consultor`,
  review: `review|comment on|look over|feedback on|read through|proofread|check our draft|relire|relecture|relise|commentaires?
    sur|avis sur|revis(?:ar|e|en|ion)|comentarios (?:sobre|al)|opinion sobre|lea el borrador`,
  training: `train|coach|mentor|workshop|capacity.building|course|webinar|form(?:er|ation)|atelier|renforcement des capacites|capacit|taller|curso|formacion`,
  'peer-exchange': `peer|apprendre d(?:u|e|es|')|study tour|(?:in touch with|talk to|speak (?:to|with)|meet) (?:a|an|another|some) countr|a country (?:that|which|with)|(?:hablar|conversar|reunirnos) con (?:un|otro|algun)
    pais|(?:parler|echanger) avec (?:un|d'autres|des) pays|another country|other countries|exchange with|study visit|learn from|pairs?\\b|autres? pays|echange|visite d'etude|experience
    d'un pays|intercambi|otros? pais(?:es)?|pares\\b|visita de estudio|aprender de`,
  funding: `fund|money|financ|grant|donor|budget for|pay for|subvention|argent|bailleur|don(?:ante|acion)|dinero|recursos
    (?:economicos|financieros)|subsidio`,
  legal: `legal|lawyer|draft(?:ing)? (?:a |the |of a )?(?:law|bill|decree|regulation)|law drafting|jurid|juriste|avocat|rediger
    (?:une |la )?loi|projet de loi|decret|abogad|redactar (?:una |la )?ley|proyecto de ley|reglamento`,
  technical: `technical|software|set up|build(?:ing)?\\b|portal|platform|system\\b|developer|data standard|implement|technique|logiciel|plateforme|mettre
    en (?:place|oeuvre)|portail|tecnic|plataforma|desarroll|implement|sistema|apoyo para montar`,
}
