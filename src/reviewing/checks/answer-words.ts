/** What people give to a consultation. */
const INPUT =
  '(?:proposals?|suggestions?|contributions?|comments|inputs?|ideas?|submissions?|opinions?|propositions?|avis|commentaires?|observations?|remarques?|idees?|propuestas?|sugerencias?|aportes?|aportaciones|contribuciones|comentarios?|observaciones|opiniones|views|recommendations?|demands|priorities|statements|recommandations?|demandes|priorites|points? de vue|memoires|recomendaciones|demandas|prioridades)\\b'

export const INPUT_WORDS = new RegExp(`(?<![\\p{L}\\d])${INPUT}`, 'u')

/** That those who gave it were answered, and why. */
export const RESPONSE = anyOf(
  '(?:grounds|reasons?|motifs?|raisons?|fundamentos?|razon(?:es)?|motivos?) (?:for|of|de|del|behind) (?:each|every|chaque|cada)\\b',
  'answer\\w* (?:of the government )?to (?:each|every)\\b|reponses? (?:du gouvernement )?a chaque|(?:respuesta|contestacion) (?:del gobierno )?a cada',
  'reasoned response|response report|feedback report|report(?:ed|ing|s)? back|(?:gave|give|given|provided?|retour|devolucion|retroaliment\\w+) (?:feedback|aux|a chaque|a cada|a quienes)',
  'reponses? (?:motivee?s?|argumentee?s?|ecrites?)|respuestas? (?:razonadas?|motivadas?|fundadas?|fundamentadas?|por escrito)|written (?:responses?|answers?|repl\\w+)',
  `${INPUT}[^\\n.]{0,140}\\b(?:answered|answers?|respon|repl|reasons?|grounds?|decisions?|outcome|what became|taken up|taken on board|adopted|rejected|declined|why|reponse|repond|repondu|motif|raison|suite|sort|retenu|ecart|pourquoi|respuesta|responde|respondi|motivo|razon|fundament|decisi|acept|rechaz|descart|incorpor|por que)`,
  `(?:answered|answers?|respon\\w+|repl\\w+|reasons?|grounds?|decisions?|explain\\w*|what became|repon\\w+|motifs?|raisons?|suites?|expliqu\\w+|respuestas?|respond\\w+|motivos?|razones|fundamentos?|explic\\w+|decision\\w*)\\b[^\\n.]{0,100}\\b${INPUT}`,
  '(?:explain\\w*|says?|tells?|sets? out|shows?)\\b[^\\n.]{0,80}\\b(?:why|which (?:proposals?|ideas?))|(?:expliqu|indiqu|precis)\\w+[^\\n.]{0,80}\\bpourquoi|(?:explic|indic)\\w+[^\\n.]{0,80}\\bpor que',
)

export const REPOSITORY =
  /\b(?:repositor\w+|(?:document|online|public|digital) (?:library|archive|store)|archive of documents|(?:documents?|evidence|papers|files|pieces|preuves|documentos|expedientes|pruebas)\b[^\n.]{0,120}https?:|(?:documents?|evidence|minutes|records) (?:are|is|were|will be) (?:kept|published|available|posted|stored|filed)|repertoire\b|depot (?:public|en ligne|documentaire|de documents|numerique)|(?:espace|fonds|bibliotheque|archives?) (?:documentaires?|en ligne|publi\w+|numeriques?)|referentiel documentaire|repositorio\w*|archivo (?:publico|en linea|digital|documental)|biblioteca (?:digital|en linea|publica))\b/

/** Alternatives of a pattern on folded text, one idea a line. */
function anyOf(...ideas: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${ideas.join('|')})`, 'u')
}
