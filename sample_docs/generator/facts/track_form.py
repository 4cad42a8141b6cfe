"""What the recommendation forms of teachers and managers say where they differ from others'."""

from random import Random

from sample_docs.generator.facts.dates import AS_OF, written, years_between
from sample_docs.generator.facts.form import FormFacts, form_facts
from sample_docs.generator.facts.people import Applicant, social_years
from sample_docs.generator.prose import research
from sample_docs.generator.prose.grammar import fill


def _experience(
    rng: Random, openings: tuple[str, ...], sentences: tuple[str, ...], slots: dict[str, str]
) -> str:
    told = rng.sample(sentences, rng.randint(4, 6))
    return "".join((fill(rng.choice(openings), slots), *told))


def teaching_form(rng: Random, person: Applicant, awards: list[str]) -> FormFacts:
    """A teacher's form. Without a certificate its two cells are blank or say 无."""
    form = form_facts(rng, person, awards)
    job = person.job
    form.set("employer_position", f"{job.employer}{rng.choice(('', '/', '、'))}{job.position}")
    slots = {
        "起": written(job.started, "cn"),
        "年数": str(years_between(job.started.first_day(), AS_OF)),
        "业": job.duties[0],
        "课": "》《".join(job.duties[1:]),
    }
    form.set("experience", _experience(rng, research.TEACHING_OPENINGS, research.TEACHING, slots))
    if not person.certified:
        none = rng.random() < 0.5
        for name in ("level_certificate_date", "level_certificate_number"):
            del form.entries[name]
            if none:
                form.set(name, "无")
    return form


def management_form(rng: Random, person: Applicant, awards: list[str]) -> FormFacts:
    """A manager's form."""
    form = form_facts(rng, person, awards)
    first = next(job for job in person.jobs if job.social_work)
    slots = {
        "起": written(first.started, "cn"),
        "年数": str(social_years(person.jobs)),
        "证年": str(years_between(person.certificate.approved.first_day(), AS_OF)),
    }
    form.set("experience", _experience(rng, research.MANAGING_OPENINGS, research.MANAGING, slots))
    return form
