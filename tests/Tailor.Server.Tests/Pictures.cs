namespace Tailor.Server.Tests;

/// <summary>The shapes that the existing client depends on, see <see cref="Shape"/>.</summary>
internal static class Pictures
{
    public const string Resume = """
        {
          "id": "str",
          "personal_info": {"name": "str", "email": "str", "phone": "str?", "location": "str?", "github": "str?", "linkedin": "str?"},
          "summary": "str?",
          "experience": [{"title": "str", "company": "str", "duration": "str", "description": ["str"], "technologies": ["str"]}],
          "skills": {"technical": ["str"], "soft_skills": ["str"], "tools": ["str"], "languages": ["str"]},
          "projects": [{"name": "str", "description": "str", "technologies": ["str"], "github_url": "str?", "impact_metrics": ["str"]}],
          "education": [{"degree": "str?", "institution": "str?", "graduation_year": "str?", "gpa": "str?"}],
          "certifications": [{}], "languages": [{}], "awards": [{}], "publications": [{}], "volunteer": [{}], "references": [{}],
          "custom_sections": [{"title": "str", "items": ["str"]}],
          "unplaced_text": [{"text": "str", "page": "int", "line": "int"}],
          "provenance": {}
        }
        """;

    public const string Job = """
        {
          "id": "str", "title": "str", "company": "str", "required_skills": ["str"], "preferred_skills": ["str"],
          "technologies": ["str"], "experience_level": "str", "key_requirements": ["str"]
        }
        """;

    public const string Progress = """
        {
          "step": "analyzing|keywords|experience|interview|complete|failed", "progress": "int", "message": "str", "completed": "bool",
          "suggestions": [{"section": "str", "type": "str", "original": "str", "suggested": "str", "reason": "str", "impact": "high|medium|low"}],
          "ats_score?": {
            "overall_score": "num", "section_completeness": "num", "recommendations": ["str"],
            "keyword_match": {"matched": "int", "total": "int", "percentage": "num", "matched_keywords": ["str"], "missing_keywords": ["str"]},
            "sections": [{"name": "str", "present": "bool", "score": "num"}]
          },
          "interview_questions": [{"category": "technical|behavioral|system_design|role_specific", "question": "str", "tips": "str"}],
          "run_id": "str", "proposals": [{"section": "str", "type": "str"}], "gaps": [{"requirement": "str"}]
        }
        """;

    public const string Problem = """
        {"type": "str", "title": "str", "status": "int", "detail": "str", "code": "str", "trace_id": "str"}
        """;

    public const string Template = """[{"id": "str", "name": "str", "description": "str", "preview_image": "str"}]""";
}
