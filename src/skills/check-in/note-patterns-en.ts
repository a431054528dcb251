import type { NotePatterns } from './note-patterns.ts'

const EN_SUBJECT = String.raw`(?:she|he|they|it|(?:the |their |her |his |our )?(?:[\p{L}§]+(?:'s)? ){0,3}(?:ministry|minister|ministries|government|gov't|govt|team|contact|poc|point of contact|unit|secretariat|forum|msf|committee|director|focal point|colleagues?|side|agency|office|csos?|civil society|cabinet|parliament|commission|officials?)(?: (?:of|for) [\p{L} ]{3,30}?)?|§+(?: §+)*)`
const EN_WILL = String.raw`(?:'ll| will(?! be\b)| is going to(?! be\b)| are going to(?! be\b)| (?:have |has |had )?(?:also )?(?:promised|agreed|offered|committed|undertook|undertaken|pledged|volunteered)(?: (?:us|me))?(?: that (?:she|he|they) (?:will|would))?(?: to)?| (?:is|are|has|have) to(?! be\b)| owes? (?:us|me)| would(?! like\b| be\b| have\b))`
const EN_DO = String.raw`(?:send|share|submit|publish|deliver|forward|confirm|check|come back|get back|upload|finali[sz]e|organi[sz]e|set up|prepare|provide|return|present|hold|arrange|circulate|review|revise|draft|invite|convene|nominate|appoint|answer|reply|report|collect|complete|finish|call|write|host|translate|consult|email|let (?:us|me) know|give|follow up|look into|find|introduce|connect|put|ask|talk|speak|help|draw up|update|sign)`
const EN_DOES = String.raw`(?:sends|shares|submits|publishes|delivers|forwards|confirms|checks|comes back|gets back|uploads|finali[sz]es|organi[sz]es|sets up|prepares|provides|returns|presents|holds|arranges|circulates|reviews|revises|drafts|invites|convenes|nominates|appoints|answers|replies|reports|collects|completes|finishes|calls|writes|hosts|translates|consults|emails|lets (?:us|me) know|gives|follows up|looks into|finds|updates|signs)`

/** What either side may say it will do; wider than what can be told without "will". */
const EN_ACT = String.raw`(?:${EN_DO}|ping|dig (?:out|up)|look|propose|intro|chase|loop|circle back|raise|explore|pass|explain|discuss|clarify|nudge|remind|test|try|meet|join|brief|train|launch|adopt|approve|table|resubmit|respond|supply|post|fix|resume|reschedule|consider|get|bring|take|make|keep|tell|show|add|work|run|start|begin|open|decide|select|choose|hire|recruit|map|list|register|request|sort|plan|trim|cut|shorten|merge|rewrite|redo|correct|edit|compile|print|line up|pull together|speak)`

/** How people write of a conversation in English. */
export const EN: NotePatterns = {
  contact: {
    call: /\b(?:hung up|rung|ring|dialled|skype|off the phone|got off|spoke|spoken|talked|called|phoned|rang|phone|call|zoom|teams call|chatted|catch-?up|caught up|on the phone|telephone|video ?conference)\b/u,
    meeting:
      /\b(?:met|bumped into|ran into|sat with|meeting|visited|visit|in person|sat down|lunch|breakfast|dinner|coffee|drinks|saw)\b/u,
    message:
      /\b(?:e-?mail(?:ed|s)?|mailed|wrote|written|messaged?|messages|whats ?app(?:ed)?|texted|letter|heard (?:back )?from|sms|signal|dropped (?:me|us|them|her|him) a line)\b/u,
    some: /\b(?:told (?:me|us)|touched base|debrief\w*|check(?:ed)?[- ]?in|heard|chat|contact(?:ed)?|exchange[ds]?|reached|conversation|interview)\b/u,
  },
  remote: /\b(?:zoom|teams|skype|phone|telephone|online|video)\b/u,
  withWords: String.raw`(?:with|w\/|w|from|to|by)`,
  openers:
    /^(?:(?:and|but|so|also|then|plus|finally|apparently|anyway|ok|well|hi|hello|fyi|now|however|meanwhile|in addition|btw|by the way|on the other hand|quick (?:one|note|update)|update)(?: (?:on|from|about) (?:the )?§+(?: §+)*)?(?:[, ]+|$))+/u,
  weMay: [
    /^(?:i|we)(?:'ve| have| had|'d)?(?: also)? (?:promised|agreed|offered|undertook|committed|pledged)(?: (?:to )?(?:them|her|him|the ministry|§+(?: §+)*))?(?: that (?:i|we)(?:'ll| will| would| 'd))?(?: to)? (?<what>.+)/u,
    /^(?:i|we)(?:'ll| will| shall)(?: also| then)? (?!be\b|see\b)(?<what>.+)/u,
    /^(?:i|we)(?:'m| am|'re| are) (?:(?:going|supposed|due|meant) )?to (?<what>.+)/u,
    /^(?:i|we)(?: also)? (?:need|have|ought) to (?<what>.+)/u,
    /^(?:(?:i|we) )?(?:told (?:them|her|him)|said)(?: yes)?(?: that)? (?:(?:i|we)(?:'ll|'d| will| would)|ill|id) (?<what>.+)/u,
    new RegExp(String.raw`^ill (?:also |then )?(?<what>${EN_ACT}\b.+)`, 'u'),
    /^(?:i|we)(?:'m| am|'re| are) (?<what>(?:checking|looking into|chasing|following up|preparing|drafting|sending|working on|asking|writing|arranging|setting up|putting)\b.+)/u,
    /^(?:i|we) to (?<what>.+)/u,
    /^(?<what>(?:sending|checking|drafting|preparing|following up|asking|looking into|chasing|arranging|writing to|working on)\b.+)/u,
    /^(?:i|we) (?:must|owe (?:them|her|him|§+)) (?<what>.+)/u,
    new RegExp(String.raw`^(?:i|we) (?<what>${EN_DO}\b.+)`, 'u'),
    /^(?:promised|owe|offered) (?:(?:to )?(?:them|her|him|§+(?: §+)*) )?(?:to )?(?<what>.+)/u,
    /^(?:my|our) (?:action|promise|commitment|to-?do|task|side)(?: is)?[: ]+(?:to )?(?<what>.+)/u,
    /^on (?:my|our) side[, ]+(?<what>.+)/u,
  ],
  theyMay: [
    new RegExp(String.raw`^(?<who>${EN_SUBJECT})${EN_WILL} (?:also |then )?(?<what>.+)`, 'u'),
    new RegExp(String.raw`^(?<who>${EN_SUBJECT}) (?:also |then )?(?<what>${EN_DOES}\b.+)`, 'u'),
    new RegExp(String.raw`^(?<who>they) (?:also |then )?(?<what>${EN_DO}\b.+)`, 'u'),
    new RegExp(
      String.raw`^(?<who>(?!i\b|we\b|you\b|this\b|that\b|there\b|next\b|draft|plan\b|report\b|the (?:draft|plan|report|consultation|call|next))[\p{L}.§' -]{2,45}?)(?:'ll| will(?! be\b)| is going to(?! be\b)| (?:has |have )?(?:promised|agreed|committed|offered|pledged)(?: (?:us|me))?(?: to)?) (?<what>${EN_DO}\b.+)`,
      'u',
    ),
    new RegExp(
      String.raw`^(?<who>(?!i\b|we\b|you\b)[\p{L}.§'-]{2,20}(?: [\p{L}.§'-]{2,20})?) (?<what>${EN_DOES}\b.+)`,
      'u',
    ),
    new RegExp(String.raw`^(?<who>${EN_SUBJECT}) to (?<what>${EN_DO}\b.+)`, 'u'),
    new RegExp(
      String.raw`^(?<name>[\p{L}.'-]{2,20}(?: [\p{L}'-]{2,20})?) (?:to|will|'ll|is to) (?<what>${EN_ACT}\b.+)`,
      'u',
    ),
    new RegExp(String.raw`^(?<who>they|she|he)(?:'ll|ll| will) (?<what>${EN_ACT}\b.+)`, 'u'),
    // A day by which something is to be done makes a promise of a plain present.
    /^(?<who>they|she|he) (?:also |then )?(?<what>(?!had?\b|have\b|has\b|(?:are|is|were|was)\b|\p{L}+ed\b)\p{L}+ .*\b(?:by|before|no later than) .+)/u,
  ],
  subjectless: new RegExp(
    String.raw`^(?:will|'ll|to|(?:need|needs|have|has|got|must|should)(?: to)?) (?:also |then )?(?<what>${EN_ACT}\b.+)`,
    'u',
  ),
  concern:
    /\b(?:worr(?:y|ied|ies|ying)|concern(?:ed|s)?|afraid|fears?|feared|anxious|nervous|problems?|risks?|risky|stuck|blocked|blockers?|bottlenecks?|delay(?:ed|s)?|behind schedule|running late|is late|are late|be late|difficult(?:y|ies)?|struggl(?:e|es|ing)|lacks?|lacking|shortage|no (?:budget|money|funds|staff|response|answer|progress)|low turnout|turnout (?:is|was) (?:low|poor|weak)|poor turnout|unclear|frustrat\w+|unhappy|complain\w*|resist\w*|challeng\w+|obstacles?|not enough|under-?staffed|staff turnover|reluctan\w+|tension\w*|disagree\w*|stalled|slow|unsure|postponed|hard to|annoyed|upset|angry|short (?:on|of)|short-?staffed|broken|is down|down (?:since|for)|cancel\w+|abandon\w+|on hold|paused|frozen|overdue|missed|pushed back|slipp\w+|drag\w+|threaten\w*|s[ck]eptical|pushback|gaps?|budget cuts?|got cut|will slip|unable|conflict\w*|confus\w+|overwhelmed|fatigue|nowhere|stressed|reject\w+|refus\w+|dead|lost|quit|resign\w*|leaving|under pressure|vetoed|unreachable|moved (?:from|back|to next)|pushed|hit a wall|too (?:many|late|slow|long|ambitious))\b/u,
  negation:
    /\b(?:not|never|nobody|no one|noone|neither|hardly|barely|cannot|cant|wont|dont|doesnt|didnt|isnt|arent|wasnt|hasnt|havent|couldnt|yet to|(?:is|are|still) without)\b|n't\b|\bno \p{L}/u,
  fine: /^(?!.*\b(?:except|but|apart from|other than)\b).*\b(?:all (?:is |looks? |seems? )?(?:good|fine|well|ok|quiet|in order)|everything(?:'s| is| looks)? (?:fine|ok|good|on track|in order)|no (?:changes?|problems?|issues?|concerns?|worries|surprises|complaints?|delays?|red flags?)|nothing (?:new|to report)|on top of (?:it|things|everything)|not (?:worried|concerned|late|a problem|an issue|blocked|urgent)|not (?:too |so )?bad|no need|(?:is|are|'re) (?:all |doing |going )?(?:fine|ok|okay|good|great|well)|do(?:es)?n't need)\b/u,
  aboutUs: /^(?:i|we|my|our)\b/u,
  question:
    /\?$|\b(?:asked|asks|asking|wants? to know|wanted to know|wonder(?:s|ed|ing)?|would like to know|(?:has|have|had) (?:a )?questions?|enquired|inquired|question(?:s)? (?:on|about|is|was|whether|how)|requested|requests|(?:wants?|wanted|needs?|needed|would like) (?:our |some |more |a few |\p{L}+ )?(?:examples?|help|advice|support|guidance|training|translation|contacts?|more time)|(?:wants?|would like) to see|(?:asks?|asked) for|(?:wants?|wanted|would like|would love)(?: also)? (?!to\b|it\b|nothing\b)(?=[\p{L}\d])[\p{L}\d]+|wants? (?:us|me) to|looking for (?:a|an|some|help|support|examples?|advice)|could use|needs? (?:an?|our|some|more|help|support|advice|guidance))\b/u,
  progress:
    /\d ?(?:%|percent|per cent)|\b(?:published|approved|adopted|finali[sz]ed|launched|submitted|completed|held|on track|under ?way|progress(?:ing|ed)?|finished|started|drafted|half ?way|half done|signed|kicked off|validated|set up|appointed|nominated|ready|done|advanc\w+|moving (?:well|forward|ahead)|going well|going fine|going ahead|agreed on|uploaded|begun|began|will be|is being|are being|in place|on schedule|passed|endorsed|established|has met|have met|met (?:last|on|twice|in)|plans? to|complete|nearly|almost|waiting for|awaiting|live|up and running|went (?:well|fine|smoothly)|(?:is|are) set for|implemented|recruited|hired|chosen|selected|(?:is|are|now|back) (?:up|online)|goes live|done deal|wrapped up|waiting on|ahead of schedule|up to date|happy|pleased|glad|keen|motivated|enthusiastic|wrapped|closed)\b/u,
  next: /\b(?:next (?:call|check-?in|meeting|catch-?up|chat|conversation|time)|(?:speak|talk|meet|call|catch up|check in)(?: \w+){0,2} again|follow(?:ing)?[- ]?up (?:call|meeting|chat|again|in|on|next)|again (?:on|in|next)|call (?:her|him|them)? ?back (?:on|in|next))\b/u,
  tookPart: [
    /^(?<who>.+?) (?:also )?(?:joined|attended|took part|participated|(?:was|were) (?:also )?(?:there|present|on the call|on the line|in the room))\b/u,
    /^(?:participants?|present|attendees|attended by|in the room|on the call)\s*(?:were |was |:)?\s*(?<who>.+)/u,
    /^joined by (?<who>.+)/u,
    /^(?:also )?(?<who>.+?) (?:also )?(?:on the (?:call|line)|in the room|present|too)$/u,
  ],
  sensitive:
    /\b(?:sensitive|confidential(?:ly)?|off the record|between us|in confidence|(?:do not|don't|please don't|dont) (?:share|circulate|forward|repeat|spread|mention|tell)|not to be (?:shared|repeated|circulated)|not for (?:sharing|circulation|the record|wider)|keep (?:(?:this|it|that)(?: (?:one|bit|part))? )?(?:to (?:ourselves|yourself|us|you)|private|quiet|internal|confidential|between us|under wraps)|(?:for )?internal (?:use )?only|for your eyes|eyes only|hush)\b/u,
  beforeDates:
    /(?:\s|^)(?:by|before|until|till|on|for|from|in|due|no later than|latest|at the latest|around|about|the|,)\s*$/u,
  standsAlone: new RegExp(
    String.raw`^(?:also |then )?(?:(?:i|we)(?:'ll|'ve| )|(?:they|she|he)\b|${EN_SUBJECT}(?:'ll | )(?:\p{L}+ )?(?:will|would|promised|agreed|${EN_DOES}|${EN_DO}|wants?|asked|asks|is|are|was|were|has|have|had|worr\w+|needs?|fears?)|(?:worried|concerned|promised|asked|asks|wants? to know|wondering|wonders|next (?:call|check))\b|(?:[\p{L}']+ ){1,3}(?:will|promised|agreed|asked|joined) |(?:\w+ ){1,4}(?:is|are|was|were) |${EN_DO} |will |(?:also )?(?:with|spoke with|spoke to|talked to|met|called) §)`,
    'u',
  ),
  notNames:
    /^(?:the|a|an|my|our)?$|^(?:the |a |an |my |our )?(?:team|delegation|colleagues?|government|ministry|people|country|office|them|her|him|everyone|someone)\b|\d/u,
}
