import type { CommitmentText } from '../commitment-text.ts'

export const texts: readonly CommitmentText[] = [
  {
    key: 'contratos',
    title: 'Publicar todos los contratos públicos, del llamado al último pago',
    problem:
      'Las pequeñas empresas pierden licitaciones sin saber por qué, y los vecinos se enteran de lo que costó una escuela dos años después, cuando informa la Contraloría. Los avisos están dispersos en más de treinta sitios y las adendas quedan en los expedientes de papel de cada ministerio.',
    absence: 'No existe un portal único de contrataciones públicas.',
    what: 'La Dirección de Contrataciones publicará en un solo portal, en formato abierto y dentro de los diez días, el llamado, la adjudicación, el contrato firmado, las adendas y los pagos de todo procedimiento superior a 50.000 pesos.',
    help: 'Los oferentes podrán comparar la adjudicación con su propuesta y presentar un reclamo dentro del plazo legal; las organizaciones podrán seguir una obra mientras se ejecuta.',
    relevance:
      'Transparencia: se publica en formato reutilizable información que hoy solo tienen los funcionarios. Rendición de cuentas: el comprador debe contestar en público, en quince días, cada reclamo presentado en la página del contrato.',
    lead: 'Dirección Nacional de Contrataciones Públicas',
    support: 'Ministerio de Hacienda; Contraloría General; Cámara de la Pequeña Empresa; Observatorio de Compras',
    steps: [
      'Resolución con la lista de documentos que se publican, firmada y difundida en el Diario Oficial',
      'Portal en línea con los llamados y adjudicaciones del año en curso',
      'Contratos, adendas y pagos de doce ministerios publicados',
      'Informe sobre los reclamos recibidos y las respuestas dadas, presentado en audiencia pública',
    ],
    again: {
      title: 'Un sitio único para licitaciones y contratos del Estado',
      problem:
        'Quien quiere saber quién construye una escuela y a qué precio debe recorrer decenas de sitios y nunca encuentra el contrato.',
      what: 'Los llamados, las adjudicaciones, los contratos firmados y los pagos superiores a 50.000 pesos se pondrán en línea en un portal único, en formato abierto y en diez días.',
      help: 'Las empresas que no ganaron conocerán las razones de la adjudicación y los vecinos el precio de la obra.',
      relevance:
        'Transparencia: los contratos que hoy quedan en los expedientes de los ministerios se publican en el portal y cualquiera puede descargarlos.',
      lead: 'Ministerio de Hacienda, Unidad de Compras',
      steps: [
        'Resolución sobre los documentos de contratos que se ponen en línea',
        'Apertura del portal con los llamados y adjudicaciones del año',
        'Contratos y pagos de todos los ministerios en línea',
      ],
    },
  },
  {
    key: 'presupuesto-audiencias',
    title: 'Audiencias sobre el presupuesto en cada región antes de enviarlo al Congreso',
    problem:
      'Los agricultores y comerciantes del interior se enteran por el diario de las nuevas tasas cuando el presupuesto ya está votado. El proyecto se prepara en dos meses en una sola dirección y la única audiencia se hace en la capital, en horario de trabajo.',
    absence: 'Actualmente no se realizan audiencias sobre el presupuesto en las regiones.',
    what: 'El Ministerio de Hacienda celebrará cada año, antes de fines de agosto, una audiencia abierta en cada una de las diez regiones, publicará tres semanas antes un resumen del proyecto en lenguaje claro y contestará por escrito todas las propuestas.',
    help: 'Las propuestas llegarán cuando las cifras todavía se pueden cambiar, y cada persona verá cuáles se aceptaron y por qué otras no.',
    relevance:
      'Participación ciudadana: los habitantes de todas las regiones pueden influir en el gasto antes de la decisión. Rendición de cuentas: el ministerio justifica en público cada propuesta que rechaza.',
    lead: 'Ministerio de Hacienda, Dirección de Presupuesto',
    support: 'Gobernaciones; Red Presupuesto y Ciudadanía; Unión Agrícola; Universidad del Sur',
    steps: [
      'Calendario y reglas de las audiencias publicados en el sitio del ministerio',
      'Diez audiencias sobre el primer proyecto realizadas, con actas en línea en una semana',
      'Respuestas por escrito a todas las propuestas publicadas junto con el proyecto',
      'Segunda ronda de diez audiencias realizada y contestada',
    ],
    again: {
      title: 'Reuniones regionales abiertas sobre el proyecto de presupuesto',
      problem:
        'En el interior, la gente conoce las nuevas tasas después de la votación, porque la única audiencia se hace en la capital.',
      what: 'Cada año, antes de fines de agosto, habrá una reunión abierta sobre el proyecto de presupuesto en cada una de las diez regiones y el Ministerio de Hacienda contestará por escrito todas las propuestas de los habitantes.',
      help: 'Los habitantes de las regiones serán escuchados cuando las cifras del presupuesto aún se pueden cambiar.',
      relevance:
        'Participación ciudadana: en las reuniones los habitantes de cada región proponen cambios al presupuesto antes de que se vote.',
      lead: 'Presidencia, Secretaría de Asuntos Regionales',
      steps: [
        'Calendario de las diez reuniones regionales publicado',
        'Reuniones sobre el presupuesto realizadas en las diez regiones, con actas en línea',
        'Respuestas por escrito a las propuestas publicadas',
      ],
    },
  },
  {
    key: 'declaraciones',
    title: 'Verificar y publicar las declaraciones juradas de bienes',
    problem:
      'Desde que rige la ley se presentaron 5.200 declaraciones en sobre cerrado y ninguna se comparó con los registros de impuestos o de inmuebles. El rumor ocupa el lugar del control y los funcionarios honestos no tienen cómo defenderse.',
    absence: 'El país carece de un mecanismo de verificación de declaraciones juradas.',
    what: 'La Oficina de Ética publicará las declaraciones de ministros, legisladores, jueces y directores de entes, verificará cada año una quinta parte elegida por sorteo público e informará las diferencias halladas y lo que se hizo al respecto.',
    help: 'Las declaraciones falsas se detectan y se sancionan, y los funcionarios verificados sin observaciones pueden demostrarlo.',
    relevance:
      'Transparencia: se publican declaraciones que hoy están selladas. Rendición de cuentas: el funcionario debe explicar cada diferencia y la explicación se hace pública.',
    lead: 'Oficina Nacional de Ética Pública',
    support: 'Administración Tributaria; Registro de la Propiedad; Asociación de Magistrados; Foro Integridad',
    steps: [
      'Convenio de intercambio de datos entre las tres oficinas firmado y publicado',
      'Declaraciones de 850 altos funcionarios en línea',
      'Primer sorteo público e informe de verificación publicado',
    ],
    again: {
      title: 'Control público del patrimonio de los altos funcionarios',
      problem:
        'Las declaraciones de bienes se archivan en sobre cerrado y nadie las compara con los registros, de modo que el rumor ocupa el lugar del control.',
      what: 'Se publicarán las declaraciones juradas de bienes de ministros, legisladores, jueces y directores, y cada año la Oficina de Ética verificará una quinta parte elegida por sorteo público e informará las diferencias halladas.',
      help: 'Las declaraciones falsas de bienes se detectan y se sancionan.',
      relevance: 'Transparencia: se publican en línea declaraciones de bienes que hoy se guardan en sobre cerrado.',
      lead: 'Contraloría General',
      steps: [
        'Convenio de intercambio de datos sobre declaraciones de bienes publicado',
        'Declaraciones de altos funcionarios en línea',
        'Sorteo público e informe de verificación de declaraciones publicado',
      ],
    },
  },
  {
    key: 'acceso',
    title: 'Un responsable de acceso a la información en cada organismo',
    problem:
      'De 340 solicitudes de prueba enviadas por periodistas, 205 quedaron sin respuesta. En los organismos no se sabe quién debe tramitarlas y nadie cuenta las demoras.',
    absence: 'Los organismos no cuentan con responsables de acceso a la información.',
    what: 'Los 172 organismos alcanzados por la ley nombrarán un responsable y un suplente, cuyos datos de contacto institucionales se publicarán; la Agencia de Acceso publicará cada seis meses cuántas solicitudes recibió, contestó en plazo y denegó cada organismo, y por qué motivo.',
    help: 'La gente sabrá a quién escribir, y el organismo que no contesta aparecerá en la lista semestral.',
    relevance:
      'Transparencia: el derecho a la información se puede ejercer en la práctica. Rendición de cuentas: la agencia cita en sesión pública a los organismos que contestan menos de la mitad de las solicitudes.',
    lead: 'Agencia de Acceso a la Información',
    support: 'Presidencia; Sindicato de Prensa; Coalición por el Derecho a Saber',
    steps: [
      'Decreto que obliga a nombrar responsables, publicado',
      'Lista de los 172 responsables en línea',
      'Curso de dos días aprobado por 310 responsables y suplentes',
      'Primera lista semestral de solicitudes y respuestas publicada',
    ],
  },
  {
    key: 'tierras',
    title: 'Un registro de tierras que las comunidades puedan leer',
    problem:
      'En los departamentos del este, 4.900 familias viven en tierras que otra persona inscribió en la capital. Se enteran cuando llegan las topadoras, porque los pedidos solo se anuncian en el boletín y en lenguaje jurídico.',
    absence: 'Falta un registro de tierras en línea.',
    what: 'El Instituto de Tierras abrirá su registro a todos por medio de un mapa, anunciará cada pedido de inscripción durante sesenta días en la comunidad y por radio en lenguas locales, y resolverá las oposiciones en sesión pública en el departamento.',
    help: 'Las familias podrán oponerse a tiempo y una inscripción hecha a sus espaldas quedará a la vista.',
    relevance:
      'Transparencia: la propiedad de la tierra se ve en un mapa público. Participación ciudadana: las comunidades son oídas antes de la decisión. Rendición de cuentas: las resoluciones se toman en público y se publican con sus razones.',
    lead: 'Instituto Nacional de Tierras',
    support: 'Ministerio del Interior; Consejo de Comunidades; Centro de Asistencia Jurídica Rural',
    steps: [
      'Reglamento sobre el aviso de sesenta días y las sesiones públicas aprobado',
      'Mapa de parcelas inscritas de dos departamentos en línea',
      'Sesiones públicas realizadas en diez comunidades, con resoluciones publicadas',
      'Mapa de parcelas de todos los departamentos en línea',
    ],
  },
  {
    key: 'agua',
    title: 'Bombas de agua reparadas en menos de dos semanas',
    problem:
      'Una de cada tres bombas está rota y las mujeres caminan en promedio cuatro kilómetros hasta la siguiente. La dirección de agua conoce la rotura cuando pasa el inspector, una vez al año.',
    absence: 'No hay un sistema para reportar las bombas rotas.',
    what: 'La Dirección de Agua Rural numerará los 8.300 puntos de agua, abrirá una línea gratuita y una página donde cualquiera pueda avisar de una rotura, y publicará para cada aviso el día en que se hizo y el día en que la bomba volvió a funcionar.',
    help: 'Las cuadrillas irán adonde las bombas están rotas, y los distritos que dejan avisos sin respuesta quedarán a la vista de todos.',
    relevance:
      'Participación ciudadana: los usuarios avisan de las roturas y confirman las reparaciones. Rendición de cuentas: las demoras se publican por distrito y el jefe las explica cada trimestre ante el concejo.',
    lead: 'Ministerio de Obras Públicas, Dirección de Agua Rural',
    support: 'Concejos distritales; Federación de Usuarios; Regulador de Telecomunicaciones',
    steps: [
      'Puntos de agua numerados y mostrados en un mapa público',
      'Línea gratuita y página de avisos abiertas en seis distritos',
      'Línea y página abiertas en todos los distritos',
      'Informe sobre los tiempos de reparación debatido en los concejos distritales',
    ],
  },
  {
    key: 'mineria',
    title: 'Contratos mineros y lo que reciben las comunidades',
    problem:
      'A las comunidades vecinas de las minas se les prometieron escuelas y puestos de salud en convenios que nunca leyeron. Siete de cada diez promesas no se cumplieron, y el municipio no puede reclamar lo que no puede probar.',
    absence: 'No se dispone de una base pública de contratos mineros.',
    what: 'El Ministerio de Minería publicará las licencias, los convenios y los pagos anuales en una página por mina, hará traducir los convenios a la lengua local y celebrará cada año, en cada una de las catorce minas grandes, una reunión en la que empresa y municipio informen promesa por promesa.',
    help: 'Las comunidades podrán leer lo que se les debe y pedirlo; el municipio tendrá una prueba.',
    relevance:
      'Transparencia: se publican licencias, convenios y pagos. Rendición de cuentas: empresas y municipios responden en público, una vez al año, por cada promesa.',
    lead: 'Ministerio de Minería',
    support: 'Agencia Ambiental; Cámara Minera; Alianza de Comunidades Mineras',
    steps: [
      'Licencias y convenios vigentes reunidos y publicados',
      'Traducciones entregadas en las comunidades de las catorce minas',
      'Primeras reuniones anuales realizadas en las catorce minas, con actas en línea',
    ],
  },
  {
    key: 'congreso',
    title: 'Votaciones y documentos de comisión del Congreso a la vista',
    problem:
      'Los votantes no saben cómo votó su representante: de 224 votaciones del año pasado, trece fueron nominales. Las organizaciones que quieren opinar sobre un proyecto reciben el texto cuando la comisión ya terminó.',
    absence: 'Las votaciones nominales no están disponibles en línea.',
    what: 'La Secretaría del Congreso registrará por nombre todas las votaciones finales y las publicará el mismo día; pondrá en línea proyectos, enmiendas y dictámenes siete días antes de su discusión, con un formulario de comentarios que el dictamen debe contestar.',
    help: 'Los representantes explicarán su voto en su distrito y las comisiones recibirán comentarios cuando el texto todavía puede cambiar.',
    relevance:
      'Transparencia: votos y documentos se hacen públicos de inmediato. Participación ciudadana: el formulario permite opinar sobre un proyecto antes de que la comisión decida.',
    lead: 'Secretaría del Congreso Nacional',
    support: 'Presidencia del Congreso; Colegio de Abogados; Observatorio Legislativo',
    steps: [
      'Reglamento modificado para que toda votación final sea nominal',
      'Página de cada proyecto con formulario de comentarios en línea',
      'Primer informe anual sobre los comentarios recibidos y su destino',
    ],
  },
  {
    key: 'presupuesto-participativo',
    title: 'Los vecinos deciden sobre la décima parte de la inversión municipal',
    problem:
      'La participación en las elecciones municipales cayó al 33 % y en los barrios alejados la mayoría dice que la alcaldía construye lo que quiere. La inversión se decide en el despacho del alcalde.',
    absence: 'Los municipios no tienen herramientas de presupuesto participativo.',
    what: 'En doce municipios, los vecinos mayores de dieciséis años propondrán proyectos, los discutirán en asambleas de barrio y decidirán por voto el uso del 10 % del presupuesto de inversión; el municipio publicará cada mes el avance de los proyectos elegidos.',
    help: 'Los vecinos verán que su voto construye algo en su calle, y los concejos conocerán necesidades que habían pasado por alto.',
    relevance:
      'Participación ciudadana: los vecinos toman una decisión obligatoria sobre dinero público. Transparencia: el avance de cada proyecto se publica todos los meses.',
    lead: 'Ministerio de Gobiernos Locales',
    support: 'Asociación de Municipios; Red de Barrios; Instituto de Estudios Urbanos',
    steps: [
      'Doce municipios elegidos mediante llamado abierto con criterios publicados',
      'Ordenanzas sobre las reglas de la votación aprobadas en los doce municipios',
      'Primera votación realizada y lista de proyectos elegidos publicada',
      'Sesenta proyectos elegidos terminados y ubicados en un mapa',
    ],
  },
  {
    key: 'tribunales',
    title: '¿Cuánto tarda la justicia? Cifras de cada juzgado',
    problem:
      'Un inquilino que va al juzgado no puede saber si su caso tardará seis meses o seis años. El promedio esconde que cuatro de veinticuatro juzgados acumulan la mitad del atraso, y los cargos se reparten sin mirarlo.',
    absence: 'Ausencia de estadísticas judiciales públicas.',
    what: 'El Consejo de la Judicatura publicará cada trimestre, por juzgado y tipo de caso, los casos nuevos, cerrados y pendientes y la duración mediana, y explicará cada año en sesión abierta cómo los tuvo en cuenta para asignar cargos.',
    help: 'Abogados y partes podrán planificar, y el consejo deberá asignar jueces adonde más se espera o decir en público por qué no lo hace.',
    relevance:
      'Transparencia: cifras internas pasan a ser datos abiertos. Rendición de cuentas: el consejo responde cada año en público por el reparto de cargos.',
    lead: 'Consejo de la Judicatura',
    support: 'Ministerio de Justicia; Colegio de Abogados; Instituto de Investigación Jurídica',
    steps: [
      'Definiciones de tipos de caso acordadas con el Colegio de Abogados y publicadas',
      'Cifras de los últimos tres años en línea para los veinticuatro juzgados',
      'Primera sesión abierta sobre el reparto de cargos, con acta en línea',
    ],
  },
  {
    key: 'comedores',
    title: 'Madres y padres controlan los comedores escolares',
    problem:
      'Los niños de 1.100 escuelas rurales se quedaron sin almuerzo uno de cada cuatro días del año pasado, aunque estaba pagado. Los proveedores firman ellos mismos las entregas y los directores no tienen a quién avisar.',
    absence: 'No existe un sistema de control de los comedores escolares.',
    what: 'El Ministerio de Educación formará en cada escuela rural un comité de cinco madres y padres, le dará el plan de entregas del trimestre, recogerá su reporte semanal por mensaje de texto y no pagará las entregas que el comité no confirme.',
    help: 'Un almuerzo que falta se conoce en una semana y le cuesta dinero al proveedor.',
    relevance:
      'Participación ciudadana: las familias tienen un papel formal en el control de un servicio. Rendición de cuentas: el ministerio publica cada mes lo reportado y los pagos retenidos.',
    lead: 'Ministerio de Educación, Dirección de Bienestar Escolar',
    support: 'Direcciones departamentales; Federación de Familias; Asociación de Maestros Rurales',
    steps: [
      'Reglas de los comités dictadas tras consultar a la Federación de Familias',
      'Comités elegidos y capacitados en 350 escuelas',
      'Línea de reportes en funcionamiento y primer informe mensual en línea',
      'Comités elegidos y reportando en las 1.100 escuelas rurales',
    ],
  },
  {
    key: 'policia',
    title: 'Una junta independiente para las quejas contra la policía',
    problem:
      'De 980 quejas contra agentes presentadas el año pasado, cinco terminaron en sanción. Las investiga la misma comisaría denunciada, y quien fue golpeado no se atreve a volver.',
    absence: 'No existe un órgano independiente de quejas.',
    what: 'Una junta de siete miembros, cuatro propuestos por la sociedad civil y ninguno policía, recibirá quejas por teléfono, carta y formulario, decidirá en noventa días y publicará sus decisiones sin los nombres de las partes.',
    help: 'Las víctimas podrán quejarse sin miedo, y los agentes que nada hicieron quedarán libres de sospecha.',
    relevance:
      'Rendición de cuentas: los agentes responden ante un órgano externo a la fuerza. Participación ciudadana: la sociedad civil propone a la mayoría de los miembros.',
    lead: 'Ministerio de Seguridad',
    support: 'Defensoría del Pueblo; Sindicato Policial; Red de Derechos Humanos',
    steps: [
      'Anteproyecto de ley sometido a consulta durante seis semanas, con comentarios publicados',
      'Ley aprobada y miembros elegidos tras audiencia pública',
      'Junta abierta al público y primeras quejas recibidas',
      'Primer informe anual con cifras por comisaría publicado',
    ],
  },
]
