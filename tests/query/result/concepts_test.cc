// Korean and English as one language, learnt from what the papers themselves say.
#include "src/concepts/concepts.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>

#include "src/concepts/key.h"
#include "tests/query/library.h"

using namespace papersearch;

namespace {

// Papers whose glosses teach, each under an id of its own.
struct School : Library {
  void teach(const std::string& body, int times = 1, const std::string& title = "Untitled") {
    for (int i = 0; i < times; ++i) add("t" + std::to_string(papers.size()), title, body);
  }

  std::string also(const std::string& words, const ConceptRules& rules = {}) {
    std::string out;
    ReadIndex(path()).read([&](const Xapian::Database& index) {
      out.clear();
      for (const OtherSpelling& s : other_spellings(words, 10, rules, index)) out += (out.empty() ? "" : ", ") + s.text;
    });
    return out;
  }
};

}  // namespace

TEST_CASE("spellings of a concept have one key") {
  CHECK(concept_key("Pre-Training") == concept_key("pretraining"));
  CHECK(concept_key("강화 학습") == concept_key("강화학습"));
  CHECK(concept_key("LLMs") == concept_key("llm"));
  CHECK(concept_key("언어 모델의") == concept_key("언어 모델"));
  CHECK(concept_key("GPT-4") != concept_key("GPT-4o"));
  CHECK(concept_key(" ( ) ").empty());
}

TEST_CASE("what a gloss says holds both ways, and leads on to its other spellings") {
  School school;
  school.teach("강화 학습(reinforcement learning)을 쓴다", 3);
  school.teach("심층 강화 학습(reinforcement learning)을 쓴다");
  school.teach("강화 학습(RL)으로 배운다", 2);
  school.teach("보강 학습(reinforcement learning)이라고도 한다", 2);
  school.write();
  CHECK(school.also("reinforcement learning") == "강화 학습, 보강 학습");
  CHECK(school.also("Reinforcement-Learning") == "강화 학습, 보강 학습");
  CHECK(school.also("강화학습") == "reinforcement learning, RL, 보강 학습");
  CHECK(school.also("학습").empty());  // "learning" alone was never glossed
  CHECK(school.also("없는 말").empty());
  CHECK(school.also("").empty());
}

TEST_CASE("what one paper says is read word by word, against what longer glosses say of each") {
  School school;
  school.teach("객체 감지(object detection)", 2);
  school.teach("다중 에이전트(multi agent)", 2);
  school.teach("생성 모델(generative model)", 2);
  school.teach("다중 객체(multi object)를 다룬다");
  school.teach("생성 모델(Zorblax)을 쓴다");
  school.teach("생성 모델(AB)을 쓴다");
  school.teach("생성 모델(GM)을 쓴다");
  school.teach("자동 생성 모델(generative models of text)을 쓴다");
  school.teach("객체감지(detection of objects)를 한다");
  school.write();
  CHECK(school.also("multi object") == "다중 객체");
  CHECK(school.also("Zorblax").empty());  // known to mean something else
  CHECK(school.also("AB").empty());       // no letter of it
  CHECK(school.also("GM") == "생성 모델");
}

TEST_CASE("a gloss begins where all of it is said, and no later") {
  School school;
  school.teach("다중 에이전트(multi agent)", 2);
  school.teach("모달 학습(multimodal learning)", 2);
  school.teach("모달 정렬(modal alignment)", 2);
  school.teach("다중 모달(multimodal)을 다룬다");
  school.teach("빠른 모달 정렬(modal alignment)을 쓴다");
  for (const char* kind : {"품질", "데이터", "직접", "전문가"}) school.teach(std::string(kind) + " 주석(annotation)");
  school.write();
  CHECK(school.also("multimodal") == "다중 모달");
  CHECK(school.also("modal alignment") == "모달 정렬");
  CHECK(school.also("annotation") == "주석");  // so many kinds of it
}

TEST_CASE("words at the same place of longer glosses mean the same") {
  School school;
  school.teach("객체 감지(object detection)", 2);
  school.teach("객체 추적(object tracking)", 2);
  school.teach("장면 감지(scene detection)", 2);
  school.write();
  CHECK(school.also("object") == "객체");
  CHECK(school.also("감지") == "detection");
  CHECK(school.also("scene").empty());  // said too seldom
}

TEST_CASE("titles and bodies are read as one text in two languages, where a gloss gives the hint") {
  const auto school_with = [](const std::string& body, int times) {
    auto school = std::make_unique<School>();
    school->teach("음악 생성(music generation)");
    school->teach("다른 이야기를 한다", 30, "Other Things");
    school->teach(body, times, "Music for All");
    school->write();
    return school->also("music");
  };
  CHECK(school_with("음악 이야기를 한다", 5) == "음악");
  CHECK(school_with("음악 이야기를 한다", 2).empty());  // chance may have it
  CHECK(school_with("소리 이야기를 한다", 5).empty());  // no gloss says so
}

TEST_CASE("an acronym is said as what it stands for") {
  School school;
  school.teach("지식 증류(knowledge distillation)", 2);
  school.teach("Knowledge Distillation(KD)");
  school.write();
  CHECK(school.also("KD") == "지식 증류, Knowledge Distillation");
}

TEST_CASE("a name of several words is not one common noun") {
  School school;
  school.teach("이 모델(VLM)은 크다", 3);
  school.write();
  CHECK(school.also("VLM").empty());
}

TEST_CASE("loanwords need papers that have both") {
  School school;
  school.teach("트랜스포머 구조를 바꾼다", 3, "A Transformer for All");
  school.teach("확산 과정을 다룬다", 20, "Other Things");
  school.write();
  CHECK(school.also("transformer") == "트랜스포머");
  CHECK(school.also("트랜스포머") == "transformer");
}

TEST_CASE("a question in either language finds both, what was typed first") {
  School school;
  school.teach("지식 증류(knowledge distillation)", 3);
  school.add("ko", "One", "지식 증류로 작은 모델을 만든다");
  school.add("en", "Knowledge Distillation Revisited", "작은 모델을 만든다");
  school.write();
  const Response korean = school.ask("지식 증류");
  CHECK(korean.also == std::vector<std::string>{"knowledge distillation"});
  CHECK(school.id_set("지식 증류").contains("en"));
  CHECK(school.id_set("knowledge distillation").contains("ko"));
  const auto rank = [&](const Response& r, const std::string& id) {
    return std::find_if(r.hits.begin(), r.hits.end(), [&](const Hit& h) { return h.paper.id == id; })->rank;
  };
  CHECK(rank(korean, "ko") < rank(korean, "en"));
  const Response english = school.ask("knowledge distillation");
  CHECK(rank(english, "en") < rank(english, "ko"));
}

TEST_CASE("quotes, --exact, fields and what is excluded mean the words themselves") {
  School school;
  school.teach("지식 증류(knowledge distillation)", 3);
  school.add("ko", "One", "지식 증류로 만든다");
  school.add("en", "Knowledge Distillation Revisited", "만든다");
  school.write();
  CHECK_FALSE(school.id_set("\"지식 증류\"").contains("en"));
  CHECK_FALSE(school.id_set("title:증류").contains("en"));
  CHECK(school.id_set("만든다 -증류").contains("en"));
  Request request;
  request.query = "지식 증류";
  request.exact = true;
  const Response exact = Searcher(school.path()).search(request);
  CHECK(exact.also.empty());
  for (const Hit& hit : exact.hits) CHECK(hit.paper.id != "en");
  request.exact = false;
  request.without = {"Knowledge-Distillation"};
  CHECK(Searcher(school.path()).search(request).also.empty());
}

TEST_CASE("advice counts as the search does: with other spellings or without") {
  School school;
  school.teach("지식 증류(knowledge distillation)", 3);
  school.add("en", "Knowledge Distillation Revisited", "만든다");
  school.write();
  Request request;
  request.query = "지식 증류 votes:999..";
  const auto total = [&] {
    const Response response = Searcher(school.path()).search(request);
    return response.suggestions.empty() ? 0 : response.suggestions.front().total;
  };
  CHECK(total() == 4);
  request.exact = true;
  CHECK(total() == 3);
}

TEST_CASE("what is found by another spelling lights up there") {
  School school;
  school.teach("지식 증류(knowledge distillation)", 3);
  school.add("en", "Knowledge Distillation Revisited", "만든다");
  school.write();
  for (const Hit& hit : school.ask("지식 증류").hits) {
    if (hit.paper.id != "en") continue;
    std::string lit;
    for (const SnippetPiece& piece : hit.title) lit += piece.match ? piece.text + "|" : "";
    CHECK(lit == "Knowledge|Distillation|");
  }
}

TEST_CASE("evidence goes with its paper") {
  School school;
  school.teach("지식 증류(knowledge distillation)", 2);
  school.write();
  CHECK(school.also("지식 증류") == "knowledge distillation");
  school.papers.clear();
  school.teach("다른 이야기");
  school.write();
  CHECK(school.also("지식 증류").empty());
}

TEST_CASE("phrases are made of the spellings of their parts where the archive has them") {
  School school;
  school.teach("객체(object)를 본다", 2);
  school.teach("감지(detection)를 한다", 2);
  school.teach("물체 탐지(object detection)를 한다", 2);
  school.write();
  CHECK(school.also("객체 감지") == "object detection");
}

TEST_CASE("a longer gloss says of its first words what they mean, where both sides have as many") {
  School school;
  school.teach("긴 문맥 이해(long context understanding)를 잰다");
  school.teach("공간 추론 능력(spatial reasoning)을 잰다");
  school.write();
  CHECK(school.also("긴 문맥") == "long context");
  CHECK(school.also("long context") == "긴 문맥");
  CHECK(school.also("공간 추론").empty());
  CHECK(school.also("문맥 이해").empty());  // the whole gloss means that, not its end
}

TEST_CASE("rules add and forbid without a new index") {
  School school;
  school.teach("지식 증류(knowledge distillation)", 2);
  school.write();
  const ConceptRules rules =
      read_concept_rules("# comment\n\n증류\tdistillation\tKD\r\n!knowledge distillation\t지식 증류\n", "rules.tsv");
  CHECK(school.also("지식증류", rules).empty());
  CHECK(school.also("knowledge distillation", rules).empty());
  CHECK(school.also("KD", rules) == "증류, distillation");
  CHECK(school.also("증류", rules) == "distillation, KD");
  // The second table counts where they differ.
  const ConceptRules again = rules + read_concept_rules("지식 증류\tknowledge distillation\n!증류\tKD\n", "more.tsv");
  CHECK(school.also("지식 증류", again) == "knowledge distillation");
  CHECK(school.also("KD", again) == "distillation");
}

TEST_CASE("a bad line of rules is said with its place") {
  CHECK_THROWS_WITH(read_concept_rules("a b\tc\nalone\n", "rules.tsv"), Catch::Contains("rules.tsv:2"));
  CHECK_THROWS_WITH(read_concept_rules("a\t()\n", "rules.tsv"), Catch::Contains("rules.tsv:1"));
  CHECK_NOTHROW(built_in_concept_rules());
}

TEST_CASE("a concept is explained with counts and examples") {
  School school;
  school.teach("지식 증류(knowledge distillation)", 3);
  school.write();
  const ConceptAnswer answer = Searcher(school.path()).look_up("지식 증류");
  CHECK(answer.papers == 3);
  REQUIRE(answer.spellings.size() == 1);
  CHECK(answer.spellings[0].text == "knowledge distillation");
  CHECK(answer.spellings[0].why == "glossed so");
  CHECK(answer.spellings[0].evidence == 3);
  CHECK(answer.spellings[0].papers == 3);
  CHECK(answer.spellings[0].examples.size() == 2);
  CHECK(Searcher(school.path()).look_up("없음").spellings.empty());
}

TEST_CASE("all pairs come once, best known first") {
  School school;
  school.teach("지식 증류(knowledge distillation, KD)", 3);
  school.teach("강화 학습(reinforcement learning)");
  school.write();
  std::string all;
  ReadIndex(school.path()).read([&](const Xapian::Database& index) {
    all.clear();
    for (const ConceptPair& pair : all_concepts({}, index)) all += pair.text + "=" + pair.other.text + "; ";
  });
  CHECK(
      all ==
      "KD=knowledge distillation; KD=지식 증류; knowledge distillation=지식 증류; reinforcement learning=강화 학습; ");
}
