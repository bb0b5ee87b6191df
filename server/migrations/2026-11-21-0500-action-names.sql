-- What members read for an action type, in both languages; null: the name of the type in words.
alter table action_types alter column game set default '{"name": null, "category": "other", "base_lumis": 0, "base_xp": 0,
    "cooldown_seconds": 0, "daily_cap": null, "weekly_cap": null, "counted_fields": []}';

update action_types set game = '{"name": null}' || game;

-- Those that installations begin with, where they are there already.
update action_types as type set game = type.game || jsonb_build_object('name', jsonb_build_object('es', known.es, 'en', known.en))
from (
  values
    ('daily_login', 'Iniciar sesión', 'Log in'),
    ('invoice_upload', 'Subir una factura', 'Upload an invoice'),
    ('survey_complete', 'Completar una encuesta', 'Complete a survey'),
    ('referral_complete', 'Invitar a alguien', 'Invite somebody'),
    ('profile_complete', 'Completar el perfil', 'Complete the profile'),
    ('first_redemption', 'El primer canje', 'The first redemption'),
    ('api_usage', 'Uso de la API', 'API use'),
    ('test_api', 'Prueba de la API', 'API test'),
    ('survey_question', 'Pregunta de encuesta respondida', 'Survey question answered'),
    ('survey_completed', 'Encuesta terminada', 'Survey completed'),
    ('registration_field', 'Campo de registro rellenado', 'Registration field filled in'),
    ('registration_completed', 'Registro terminado', 'Registration completed'),
    ('subscription_list', 'Suscripción a una lista', 'Subscription to a list'),
    ('all_subscriptions', 'Suscripción a todas las listas', 'Subscription to all lists'),
    ('registro_campo', 'Campo del formulario de registro', 'Field of the registration form'),
    ('registro_completo', 'Formulario de registro completo', 'Registration form completed'),
    ('suscripcion_newsletter', 'Suscripción a una newsletter', 'Subscription to a newsletter'),
    ('todas_suscripciones', 'Todas las newsletters', 'All newsletters'),
    ('encuesta_pregunta', 'Pregunta de la encuesta', 'Question of the survey'),
    ('encuesta_completa', 'Encuesta de satisfacción completa', 'Satisfaction survey completed'),
    ('checkin_horario', 'Fichaje de entrada o de salida', 'Clocking in or out'),
    ('icp_campo', 'Dato del perfil de cliente ideal', 'Detail of the ideal customer profile'),
    ('icp_completo', 'Perfil de cliente ideal completo', 'Ideal customer profile completed'),
    ('leccion_completada', 'Lección del tutorial', 'Lesson of the tutorial')
) as known (name, es, en)
where known.name = type.name and type.game -> 'name' = 'null';
