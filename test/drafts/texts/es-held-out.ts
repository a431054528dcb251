import type { CommitmentText } from '../commitment-text.ts'

export const texts: readonly CommitmentText[] = [
  {
    key: 'medicinas',
    title: 'Existencias de medicinas de todos los centros de salud en una página',
    problem:
      'Pacientes que viajan cuarenta kilómetros regresan sin insulina: en cualquier momento a uno de cada cinco centros de salud le faltan tres o más medicinas esenciales. El almacén central se entera con el pedido trimestral, cuando ya es tarde.',
    absence: 'No existe un sistema de información de existencias.',
    what: 'Cada lunes los 710 centros de salud informarán por código telefónico sus existencias de veinte medicinas esenciales; el almacén central publicará el resultado por centro el mismo día y dirá en una semana cómo cubrirá cada faltante.',
    help: 'Los pacientes llamarán antes de viajar y los traslados entre centros vecinos se harán en días.',
    relevance:
      'Transparencia: las existencias de cada centro se publican todas las semanas. Rendición de cuentas: el almacén debe contestar en público por cada faltante.',
    lead: 'Almacén Central de Medicinas',
    support: 'Ministerio de Salud; Colegio de Enfermería; Pacientes Primero; comités de salud',
    steps: [
      'Lista de veinte medicinas y código acordados con el Colegio de Enfermería',
      'Reportes semanales de 200 centros publicados',
      'Reportes semanales de los 710 centros publicados',
      'Balance anual de faltantes presentado en sesión abierta a la comisión de salud',
    ],
    again: {
      title: 'Reporte semanal de faltantes en los centros de salud',
      problem: 'La gente camina horas hasta un centro de salud sin medicinas y el almacén se entera meses después.',
      what: 'Los 710 centros de salud informarán cada lunes por código telefónico cuáles de veinte medicinas esenciales tienen, y el almacén central publicará el mismo día las existencias de cada centro y dirá cómo cubrirá los faltantes.',
      help: 'Los pacientes sabrán antes de viajar si hay medicinas.',
      relevance:
        'Transparencia: cada semana se publican las existencias de medicinas esenciales de cada centro de salud.',
      lead: 'Ministerio de Salud, Dirección de Farmacia',
      steps: [
        'Código telefónico de existencias probado con veinte centros de salud',
        'Existencias de 200 centros de salud en línea',
        'Existencias de todos los centros de salud en línea',
      ],
    },
  },
  {
    key: 'cabildeo',
    title: 'Quién se reunió con quién: agenda pública de las autoridades',
    problem:
      'La ley del tabaco se debilitó entre dos lecturas y los consumidores nunca supieron quién lo pidió. Las grandes empresas se reúnen con los ministros sin dejar rastro, mientras las asociaciones de pacientes esperan meses una cita.',
    absence: 'La ausencia de un registro de cabildeo.',
    what: 'Ministros, viceministros y directores generales anotarán cada reunión con grupos de interés en una agenda pública en cinco días hábiles, con nombres, tema y proyecto de ley, y la Comisión de Ética revisará cada trimestre una muestra de cincuenta anotaciones.',
    help: 'Los grupos que no fueron escuchados lo sabrán a tiempo y podrán pedir una reunión sobre el mismo proyecto.',
    relevance:
      'Transparencia: se publican los contactos entre autoridades y grupos de interés. Rendición de cuentas: la comisión nombra en público a quien omitió una reunión.',
    lead: 'Comisión de Ética Pública',
    support: 'Presidencia; Consejo de Consumidores; Cámara de Industria',
    steps: [
      'Código de conducta con el deber de llevar la agenda aprobado por el Gabinete',
      'Agenda de ministros y viceministros en línea',
      'Agenda de directores generales en línea',
      'Primer informe anual sobre reuniones omitidas publicado',
    ],
    again: {
      title: 'Publicación de las reuniones de ministros con grupos de interés',
      problem: 'Los proyectos cambian entre dos lecturas y nadie sabe qué empresa o grupo lo pidió a un ministro.',
      what: 'Cada reunión de ministros, viceministros y directores generales con grupos de interés se anotará en cinco días hábiles en una agenda abierta al público, con nombres, tema y proyecto de ley.',
      help: 'Los grupos que no fueron escuchados podrán pedir una reunión.',
      relevance: 'Transparencia: la agenda publica reuniones con grupos de interés que hoy no dejan rastro.',
      lead: 'Secretaría de la Presidencia',
      steps: [
        'Deber de llevar la agenda de reuniones aprobado por el Gabinete',
        'Agenda de ministros y viceministros abierta al público',
        'Agenda de directores generales abierta al público',
      ],
    },
  },
  {
    key: 'caminos',
    title: 'Caminos rurales medidos por quienes los usan',
    problem:
      'Los transportistas gastan un tercio de sus ingresos en reparaciones y la leche se pierde en el trayecto, porque los caminos se entregan con la mitad del espesor pagado. El inspector visita una de cada ocho obras, siempre con aviso.',
    absence: 'No hay control ciudadano de las obras viales.',
    what: 'El Fondo Vial publicará el plan, el precio y las mediciones de cada contrato de mantenimiento en un cartel en la obra y en línea, formará a dos voluntarios por contrato para medir espesor y drenaje, y pagará la última cuota solo después de leído su informe en el concejo.',
    help: 'Los contratistas sabrán que alguien mide y los municipios tendrán pruebas para rechazar una obra mala.',
    relevance:
      'Rendición de cuentas: contratista e ingeniero responden ante el concejo por el informe de los voluntarios. Transparencia: precio y mediciones de cada contrato se hacen públicos.',
    lead: 'Fondo Vial Nacional',
    support: 'Ministerio de Obras Públicas; Gremio de Transportistas; Colegio de Ingenieros',
    steps: [
      'Cláusula sobre mediciones y última cuota incluida en el contrato modelo',
      'Sesenta voluntarios formados en diez municipios',
      'Carteles y páginas en línea de todos los contratos de los diez municipios',
      'Informe sobre mediciones, rechazos y reparaciones publicado',
    ],
    again: {
      title: 'Voluntarios miden los caminos antes del pago al contratista',
      problem:
        'Los caminos se rompen tras una temporada de lluvias porque se entregan con la mitad del espesor, y pagan los transportistas.',
      what: 'Dos voluntarios formados por contrato de mantenimiento medirán espesor y drenaje del camino; el Fondo Vial pagará la última cuota después de leído su informe en el concejo y publicará plan y precio de cada contrato en la obra.',
      help: 'Los municipios podrán rechazar obras malas con cifras en la mano.',
      relevance: 'Rendición de cuentas: el contratista responde ante el concejo por las mediciones de los voluntarios.',
      lead: 'Ministerio de Obras Públicas',
      steps: [
        'Contrato modelo de mantenimiento de caminos modificado',
        'Sesenta voluntarios formados para medir caminos en diez municipios',
        'Informe sobre las mediciones de los voluntarios publicado',
      ],
    },
  },
  {
    key: 'clima',
    title: 'Seguir el dinero del clima hasta la comunidad',
    problem:
      'El país recibió 74 millones en fondos climáticos en cuatro años; los pueblos costeros que debían protegerse dicen que solo han visto un cartel. El dinero pasa por cinco instituciones, cada una con libros propios.',
    absence: 'No se cuenta con un sistema de seguimiento del financiamiento climático.',
    what: 'La Unidad de Clima publicará cada semestre, para cada uno de los 38 proyectos, lo recibido, lo transferido y lo gastado en cada nivel, con su lugar en un mapa y fotografías de las obras, y celebrará en cada sitio una reunión con los vecinos antes de liberar la segunda cuota.',
    help: 'El dinero que se detiene en el camino se nota en seis meses, y los pueblos dicen lo que se construyó antes de que se pague más.',
    relevance:
      'Transparencia: se publican montos y lugares de cada proyecto. Participación ciudadana: los vecinos hablan antes de la segunda cuota. Rendición de cuentas: el ejecutor debe contestarles en acta.',
    lead: 'Ministerio de Ambiente, Unidad de Clima',
    support: 'Ministerio de Hacienda; Unión de Pueblos Costeros; Auditoría Verde',
    steps: [
      'Formulario de reporte acordado con las cinco instituciones y publicado',
      'Datos de los 38 proyectos en línea',
      'Reuniones con vecinos realizadas en los primeros veinte sitios, con actas en línea',
      'Reuniones realizadas en todos los sitios y segundo informe semestral en línea',
    ],
  },
  {
    key: 'consulta',
    title: 'Veinte días para todos: regla sobre consulta pública de normas',
    problem:
      'La mitad de los proyectos de decreto se abrió a comentarios menos de cinco días, uno de ellos la víspera de un feriado. Empresas y asociaciones corrigen los errores después en los tribunales, a un costo alto para ambas partes.',
    absence: 'Falta una normativa sobre consulta pública.',
    what: 'El Gobierno aprobará una regla obligatoria por la que todo proyecto de ley y decreto se abre a comentarios en una página durante al menos veinte días hábiles, con su propósito y costos, y ninguno entra al Gabinete sin una tabla publicada de comentarios y respuestas.',
    help: 'Los errores se hallan antes de que la norma rija, y quien comentó ve qué pasó con sus palabras.',
    relevance:
      'Participación ciudadana: todos tienen tiempo y lugar para comentar las reglas antes de que se dicten. Rendición de cuentas: los ministerios justifican en la tabla por qué no siguieron un comentario.',
    lead: 'Ministerio de Justicia',
    support: 'Secretaría del Gabinete; Consejo Empresarial; Asamblea de la Sociedad Civil',
    steps: [
      'Borrador de la regla discutido en tres mesas públicas',
      'Regla aprobada por el Gobierno y publicada en el Diario Oficial',
      'Página de consulta en línea y usada por los catorce ministerios',
      'Informe sobre la proporción de proyectos que respetaron los veinte días publicado',
    ],
  },
  {
    key: 'becas',
    title: 'Becas y subsidios: listas que los vecinos pueden revisar',
    problem:
      'Una auditoría en dos provincias halló que el 17 % de quienes cobraban el subsidio había muerto o se había mudado, mientras viudas con hijos pequeños esperaban dos años. Las listas las hace una sola persona en cada pueblo.',
    absence: 'Las listas de beneficiarios no se publican.',
    what: 'El Fondo Social leerá la lista en una asamblea de cada pueblo dos veces por año, expondrá en el correo el número de subsidios y los criterios, recibirá objeciones allí mismo y por una línea gratuita y las resolverá en treinta días.',
    help: 'Quienes mejor saben quién es pobre podrán señalar un error y nadie decidirá sin testigos.',
    relevance:
      'Participación ciudadana: los vecinos revisan la lista. Rendición de cuentas: cada objeción se resuelve por escrito y se informa en la asamblea siguiente.',
    lead: 'Fondo Social Nacional',
    support: 'Gobiernos provinciales; Asociación de Viudas; Oficina de Datos Personales',
    steps: [
      'Procedimiento que protege los datos personales aprobado por la oficina competente',
      'Asambleas realizadas en 300 pueblos y resultados publicados',
      'Línea gratuita de objeciones abierta',
      'Asambleas realizadas en los 1.900 pueblos',
    ],
  },
  {
    key: 'denunciantes',
    title: 'Proteger a quien denuncia la corrupción',
    problem:
      'De 2.100 funcionarios encuestados, el 37 % vio un soborno y el 4 % lo denunció; la mayoría teme por su puesto. Dos que acudieron a la prensa fueron despedidos en el mes.',
    absence: 'No existe una ley de protección de denunciantes.',
    what: 'La Comisión del Servicio Civil abrirá un canal cifrado a cargo de la Defensoría, prohibirá durante dos años el despido o traslado de quien denuncia y publicará cada año el número de denuncias, los plazos y los resultados.',
    help: 'Los sobornos saldrán a la luz cuando aún pueden probarse y los colegas verán que denunciar no cuesta la carrera.',
    relevance:
      'Rendición de cuentas: los superiores responden ante la Defensoría por cada denuncia. Transparencia: las cifras anuales muestran qué organismos reciben denuncias y qué ocurre después.',
    lead: 'Comisión del Servicio Civil',
    support: 'Defensoría del Pueblo; Sindicato de Empleados Públicos; Observatorio de Integridad',
    steps: [
      'Reforma del estatuto presentada al Congreso',
      'Canal cifrado probado por dos expertos externos y abierto',
      'Enlaces capacitados en los 22 ministerios',
      'Primer informe anual de casos y resultados publicado',
    ],
  },
  {
    key: 'pesca',
    title: 'Licencias de pesca y capturas a la vista',
    problem:
      'Los pescadores costeros vuelven con un tercio de la captura de hace diez años, mientras barcos industriales pescan de noche dentro de las doce millas. No saben qué barcos tienen licencia y por eso no tienen qué denunciar.',
    absence: 'No hay una lista pública de licencias de pesca.',
    what: 'La Dirección de Pesca publicará la lista de barcos con licencia, su dueño, zona y cuota, las capturas mensuales y las multas impuestas; una línea atendida día y noche pasará los avisos a la guardia costera, que publicará lo que hizo.',
    help: 'Los pescadores distinguirán un barco con licencia de un furtivo y se verán las multas nunca cobradas.',
    relevance:
      'Transparencia: se publican licencias, capturas y multas. Rendición de cuentas: la guardia costera muestra qué hizo con cada aviso.',
    lead: 'Ministerio de Agricultura, Dirección de Pesca',
    support: 'Guardia Costera; Unión de Pescadores Artesanales; Instituto del Mar',
    steps: [
      'Lista de barcos con licencia en línea',
      'Capturas de los cinco puertos publicadas todos los meses',
      'Línea de avisos abierta día y noche',
      'Informe de multas impuestas y cobradas publicado',
    ],
  },
  {
    key: 'directores',
    title: 'Concurso abierto para dirigir las empresas públicas',
    problem:
      'Las diez empresas públicas perdieron 120 millones en cinco años; ocho de sus directores venían de una oficina partidaria. Los ingenieros con experiencia no se presentan, porque los cargos se reparten antes de anunciarse.',
    absence: 'No existe un procedimiento transparente de nombramientos.',
    what: 'Todo cargo de director de una empresa pública se anunciará durante treinta días; un jurado con dos miembros de universidades y colegios profesionales oirá en público a los candidatos y su orden de mérito se publicará con razones antes de que decida el Gabinete.',
    help: 'Se presentarán personas calificadas, y un Gabinete que se aparte del orden de mérito deberá decir por qué.',
    relevance:
      'Transparencia: candidatos, audiencias y orden de mérito son públicos. Rendición de cuentas: el Gabinete justifica por escrito su elección.',
    lead: 'Ministerio de Empresas Públicas',
    support: 'Escuela de Gobierno; Instituto de Directores; Colegio de Ingenieros',
    steps: [
      'Decreto sobre el procedimiento publicado',
      'Tres primeros directores nombrados tras audiencia pública',
      'Cargos vacantes cubiertos según el procedimiento, con órdenes de mérito en línea',
    ],
  },
  {
    key: 'aire',
    title: 'El aire que respiramos: datos cada hora de cuarenta estaciones',
    problem:
      'Las internaciones de niños por asma se duplicaron en seis años en la capital. Ni las familias ni las escuelas saben qué días es peligroso salir, y las fábricas junto al río solo se miden en visitas anunciadas.',
    absence: 'Los datos de calidad del aire no están disponibles.',
    what: 'La Agencia Ambiental pondrá en línea en una hora las lecturas de sus cuarenta estaciones, enviará un aviso por mensaje a las escuelas cuando se pase un límite y publicará el expediente de inspección de las 58 grandes fábricas.',
    help: 'Las escuelas guardarán a los niños adentro los días malos y los vecinos tendrán cifras para quejarse.',
    relevance:
      'Transparencia: se publican lecturas y expedientes de inspección. Rendición de cuentas: la fábrica que pasa el límite es oída en sesión abierta dentro de sesenta días.',
    lead: 'Agencia Ambiental',
    support: 'Alcaldía de la capital; Familias por el Aire Limpio; Unión Industrial; Facultad de Medicina',
    steps: [
      'Datos de las primeras quince estaciones en línea',
      'Avisos por mensaje enviados a 450 escuelas',
      'Datos de las cuarenta estaciones en línea',
      'Expedientes de inspección de las 58 fábricas publicados',
    ],
  },
  {
    key: 'juventud',
    title: 'Consejos de jóvenes a los que hay que contestar',
    problem:
      'Dos de cada tres habitantes tienen menos de veinticinco años y el concejal más joven tiene cuarenta y nueve. Cuatro municipios cerraron bibliotecas o canchas sin haber preguntado a un solo joven.',
    absence: 'Los municipios no tienen consejos juveniles.',
    what: 'En cada uno de los 30 municipios cabecera, estudiantes y aprendices elegirán un consejo de once miembros que podrá presentar mociones al concejo; este votará cada una en dos meses y publicará sus razones.',
    help: 'Las decisiones que afectan a los jóvenes se discutirán con ellos de antemano.',
    relevance:
      'Participación ciudadana: los jóvenes presentan mociones al concejo elegido. Rendición de cuentas: el concejo les contesta con un voto público y motivado.',
    lead: 'Ministerio de la Juventud',
    support: 'Unión de Municipios; Federación de Estudiantes; Cámara de Oficios',
    steps: [
      'Estatuto de los consejos aprobado tras consulta en 60 escuelas',
      'Consejos elegidos en diez municipios',
      'Consejos elegidos en los 30 municipios',
      'Informe de mociones y votos publicado',
    ],
  },
  {
    key: 'duenos',
    title: 'Registro abierto de los dueños reales de las empresas',
    problem:
      'Se archivaron diecinueve de treinta investigaciones porque las empresas que ganaron los contratos pertenecían a otras en el exterior. Los competidores honestos pagan el precio y los bancos pierden semanas en verificaciones.',
    absence: 'El país no cuenta con un registro de beneficiarios finales.',
    what: 'El Registro Mercantil inscribirá a las personas físicas que poseen o controlan más del 10 % de cada empresa y abrirá esos datos a todos, gratis, con búsqueda por persona y por empresa y un archivo mensual.',
    help: 'El comprador verá antes de adjudicar si dos oferentes tienen el mismo dueño, y una declaración falsa podrá notarla quien la conozca.',
    relevance:
      'Transparencia: los nombres de los dueños reales se hacen públicos. Rendición de cuentas: el registro contesta por escrito cada aviso de inscripción falsa y publica la sanción.',
    lead: 'Registro Mercantil',
    support: 'Unidad de Análisis Financiero; Banco Central; Cámara de Comercio; Foro Transparencia',
    steps: [
      'Proyecto de ley presentado al Congreso con los comentarios recibidos',
      'Registro en línea para los titulares de contratos públicos',
      'Registro en línea para todas las empresas',
    ],
  },
]
