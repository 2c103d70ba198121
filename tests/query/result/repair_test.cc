// SPDX-License-Identifier: GPL-2.0-or-later
// Input that Koreans expect to be understood: the other layout, initial consonants, begun syllables, slips.
#include "query/result/repair.h"

#include "query/language/parser.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::repair_test {

namespace {

struct Vocabulary : Library {
  Vocabulary() {
    add("1", "Transformer language model with diffusion",
        "강화학습 안녕 추론 모델 데이터 트랜스포머 디퓨전 논문 인공지능 벤치마크 어텐션 프롬프트 토큰 파라미터 "
        "멀티모달 환각 양자화 증류");
    add("2", "LLM benchmark attention prompt token",
        "이미지 생성 학습 평가 정확도 속도 메모리 확산 검색 요약 번역 대화 그래프 로봇 시뮬레이션");
    write();
  }
  std::string best(const std::string& query) {
    const Response response = ask(query);
    if (!response.repaired.empty()) return response.repaired_query;
    if (!response.suggestions.empty()) return response.suggestions.front().query;
    return response.total > 0 ? "found" : "";
  }
};

}  // namespace

TEST_CASE("what was typed and what was meant") {
  Vocabulary library;
  const std::vector<std::pair<std::string, std::string>> cases = {
      // Korean words on a Latin layout
      {"dkssud", "안녕"},
      {"rkdghkgkrtmq", "강화학습"},
      {"cnfhs", "추론"},
      {"ahepf", "모델"},
      {"epdlxj", "데이터"},
      {"xmfostmvhaj", "트랜스포머"},
      {"elvbwjs", "디퓨전"},
      {"shsans", "논문"},
      {"dlsrhdwlsmd", "인공지능"},
      {"qpsclakzm", "벤치마크"},
      {"djxpstus", "어텐션"},
      {"vmfhavmxm", "프롬프트"},
      {"xhzms", "토큰"},
      {"vkfkalxj", "파라미터"},
      {"ajfxlahekf", "멀티모달"},
      {"ghksrkr", "환각"},
      {"didwkghk", "양자화"},
      {"wmdfb", "증류"},
      {"dlalwl", "이미지"},
      {"todtjd", "생성"},
      {"gkrtmq", "학습"},
      {"vudrk", "평가"},
      {"wjdghkreh", "정확도"},
      {"threh", "속도"},
      {"apahfl", "메모리"},
      {"ghkrtks", "확산"},
      {"rjator", "검색"},
      {"dydir", "요약"},
      {"qjsdur", "번역"},
      {"eoghk", "대화"},
      {"rmfovm", "그래프"},
      {"fhqht", "로봇"},
      {"tlabffpdltus", "시뮬레이션"},
      // Latin words on a Korean layout
      {"ㅣㅣㅡ", "llm"},
      {"ㅅㄱ무ㄴ래그ㄷㄱ", "transformer"},
      {"얄려냐ㅐㅜ", "diffusion"},
      {"ㅡㅐㅇ디", "model"},
      {"ㅠ둧므ㅏ", ""},
      {"ㅠ두초ㅡㅁ가", "benchmark"},
      {"ㅁㅅㅅ두샤ㅐㅜ", "attention"},
      {"ㅔ개ㅡㅔㅅ", "prompt"},
      {"새ㅏ두", "token"},
      {"ㅣ무혐ㅎㄷ", "language"},
      // initial consonants
      {"ㄱㅎㅎㅅ", "강화학습"},
      {"ㅊㄹ", "추론"},
      {"ㅌㄹㅅㅍㅁ", "트랜스포머"},
      {"ㄷㅍㅈ", "디퓨전"},
      {"ㅇㄱㅈㄴ", "인공지능"},
      {"ㅂㅊㅁㅋ", "벤치마크"},
      {"ㅇㅌㅅ", "어텐션"},
      {"ㅍㄹㅍㅌ", "프롬프트"},
      {"ㅁㅌㅁㄷ", "멀티모달"},
      {"ㅇㅈㅎ", "양자화"},
      {"ㅈㅎㄷ", "정확도"},
      {"ㅁㅁㄹ", "메모리"},
      {"ㅎㅅ", "학습"},
      {"ㄱㄹㅍ", "그래프"},
      {"ㅅㅁㄹㅇㅅ", "시뮬레이션"},
      // a last syllable that is only begun
      {"강화학ㅅ", "강화학습"},
      {"트랜스포ㅁ", "트랜스포머"},
      {"디퓨ㅈ", "디퓨전"},
      {"인공지ㄴ", "인공지능"},
      {"벤치마ㅋ", "벤치마크"},
      {"멀티모ㄷ", "멀티모달"},
      {"프롬프ㅌ", "프롬프트"},
      {"시뮬레이ㅅ", "시뮬레이션"},
      {"데이ㅌ", "데이터"},
      {"메모ㄹ", "메모리"},
      // slips in Korean
      {"강하학습", "강화학습"},
      {"강화학슴", "강화학습"},
      {"트렌스포머", "트랜스포머"},
      {"트랜스퍼머", "트랜스포머"},
      {"디퓨젼", "디퓨전"},
      {"밴치마크", "벤치마크"},
      {"벤치마그", "벤치마크"},
      {"어탠션", "어텐션"},
      {"어텐선", "어텐션"},
      {"프롬트프", "프롬프트"},
      {"프럼프트", "프롬프트"},
      {"파라메터", "파라미터"},
      {"멀티모델", "멀티모달"},
      {"인공지눙", "인공지능"},
      {"시뮬래이션", "시뮬레이션"},
      {"그레프", "그래프"},
      {"데이타", "데이터"},
      {"메머리", "메모리"},
      {"이미자", "이미지"},
      {"정확더", "정확도"},
      {"양쟈화", "양자화"},
      {"트랜스포머ㅇ", "트랜스포머"},
      // slips in English
      {"transfomer", "transformer"},
      {"tranformer", "transformer"},
      {"transformre", "transformer"},
      {"difusion", "diffusion"},
      {"diffussion", "diffusion"},
      {"diffusoin", "diffusion"},
      {"benchmrak", "benchmark"},
      {"benchamrk", "benchmark"},
      {"bencmark", "benchmark"},
      {"atention", "attention"},
      {"attnetion", "attention"},
      {"attenton", "attention"},
      {"promt", "prompt"},
      {"pormpt", "prompt"},
      {"tokne", "token"},
      {"lnaguage", "language"},
      {"langauge", "language"},
      {"languge", "language"},
      {"modle", "model"},
      // found as they stand: nothing is repaired
      {"강화학습", "found"},
      {"모델", "found"},
      {"model", "found"},
      {"llm", "found"},
      {"LLM", "found"},
      {"transformers", "found"},
      {"학습", "found"},
      {"안녕", "found"},
      {"강화 학습", "found"},
      {"diffusion", "found"},
      // meant as nothing here: nothing is offered
      {"zzzzqqq", ""},
      {"갸롹튤", ""},
      {"qq", ""},
      {"xk", ""},
      {"ㅋㅋㅋㅋ", ""},
      {"ㅠㅠ", ""},
      {"12345", ""},
      {"bayesian", ""},
      {"quantum", ""},
      {"우주선", ""},
      {"고양이", ""},
      {"kubernetes", ""},
  };
  CHECK(cases.size() >= 120);
  for (const auto& [typed, meant] : cases) {
    INFO(typed);
    CHECK(library.best(typed) == meant);
  }
}

TEST_CASE("Korean names find authors, however they write themselves") {
  Library library;
  const auto by = [&](const std::string& id, std::vector<std::string> authors) {
    library.add(id, "Untitled", "강화학습", "2024-10-21", std::nullopt, std::move(authors));
  };
  by("lee", {"Juhyung Lee", "Yu Qiao"});
  by("yi", {"Yi, Ju-Hyeong"});
  by("rhee", {"Joo Hyung Rhee"});
  by("kim", {"Min-Su Kim"});
  by("gim", {"Minsoo Gim"});
  by("middle", {"Hyunwoo J. Kim"});
  by("park", {"Jinyoung Park"});
  by("namgung", {"Min Namgung"});
  by("apart", {"Minho Choi", "Sujin Kim"});
  library.write();
  using Ids = std::set<std::string>;
  const std::vector<std::pair<std::string, Ids>> cases = {
      {"author:이주형", {"lee", "yi", "rhee"}},
      {"저자:이주형", {"lee", "yi", "rhee"}},
      {"author:\"이 주형\"", {"lee", "yi", "rhee"}},
      {"author:김민수", {"kim", "gim"}},
      {"author:김현우", {"middle"}},
      {"author:박진영", {"park"}},
      {"author:남궁민", {"namgung"}},
      {"강화학습 저자:박진영", {"park"}},
      // no one of this name; names of two people are not one
      {"author:최수진", {}},
      {"author:박주형", {}},
      {"author:김민", {}},
      {"author:이", {}},
      {"author:\"이주형 김민수\"", {}},
  };
  for (const auto& [query, ids] : cases) {
    INFO(query);
    CHECK(library.id_set(query) == ids);
  }
  // Without the field as well, where no text has the word.
  const Response bare = library.ask("이주형");
  CHECK(bare.total == 3);
  CHECK(bare.repaired_query == "author:이주형");
  REQUIRE(bare.repaired.size() == 1);
  CHECK_FALSE(bare.repaired.front().as_well);
  // A text that has it is found, too.
  library.add("text", "Untitled", "이주형 방식의 학습");
  library.write();
  const Response both = library.ask("이주형");
  CHECK(both.total == 4);
  REQUIRE(both.repaired.size() == 1);
  CHECK(both.repaired.front().as_well);
}

TEST_CASE("names of authors are found with any blanks and hyphens, and slips in them are mended beside a right name") {
  Library library;
  const auto by = [&](const std::string& id, std::vector<std::string> authors) {
    library.add(id, "Untitled", "강화학습", "2024-10-21", std::nullopt, std::move(authors));
  };
  by("he", {"Kaiming He", "Yann LeCun"});
  by("cho", {"Kyunghyun Cho", "Hyun Yun", "Yung Li"});
  by("yun", {"Yun Cho"});
  by("hwang", {"Sung Ju Hwang"});
  by("sungju", {"Sungju Kim"});
  by("initial", {"S. Hwang"});
  library.write();
  using Ids = std::set<std::string>;
  struct Row {
    const char* query;
    Ids ids;
    const char* repaired;
  };
  const std::vector<Row> rows = {
      {"Kaiming He", {"he"}, ""},
      {"Kaimin He", {"he"}, "kaiming He"},
      {"Yan LeCun", {"he"}, "yann LeCun"},
      {"Kyunghyun Cho", {"cho"}, ""},
      {"Kyung-hyun Cho", {"cho"}, ""},
      {"Kyung Hyun Cho", {"cho"}, ""},  // not Yun Cho, though nobody is called Hyun Cho
      {"Cho Kyung-Hyun", {"cho"}, ""},
      {"Sung-Ju Hwang", {"hwang"}, ""},
      {"Sungju Hwang", {"hwang"}, "sung-ju Hwang"},  // S. Hwang does not have the name that was typed
      {"Sungju Kim", {"sungju"}, ""},
  };
  for (const Row& row : rows) {
    INFO(row.query);
    const Response found = library.ask(row.query);
    Ids ids;
    for (const Hit& hit : found.hits) {
      if (!hit.partial) ids.insert(hit.paper.id);
    }
    CHECK(ids == row.ids);
    CHECK(found.repaired_query == row.repaired);
  }
}

TEST_CASE("a name among other words is an author's where nothing else fits") {
  Library library;
  const auto by = [&](const std::string& id, const std::string& text, std::vector<std::string> authors) {
    library.add(id, "Untitled", text, "2024-10-21", std::nullopt, std::move(authors));
  };
  by("lecun", "세계 모델", {"Yann LeCun", "Xinlei Chen"});
  by("he", "비디오 모델 y", {"Kaiming He", "Jun-Yan Zhu"});
  by("ye", "비디오 확산", {"Jong Chul Ye"});
  by("bengio", "최적화", {"Yoshua Bengio"});
  library.write();
  struct Row {
    const char* query;
    const char* repaired;
    const char* id;  // the one paper that is found; empty: not looked at
  };
  const std::vector<Row> rows = {
      {"Y. Bengio", "author:\"Y. Bengio\"", "bengio"},
      {"Bengio Y.", "author:\"Bengio Y.\"", "bengio"},
      {"Bengio, Y.", "author:\"Bengio, Y.\"", "bengio"},
      {"J.-Y. Zhu 비디오", "author:\"J.-Y. Zhu\" 비디오", "he"},
      {"예종철 비디오", "author:예종철 비디오", "ye"},
      {"저자 예종철", "author:예종철", "ye"},
      {"Y. LeCun X. Chen", "author:\"Y. LeCun\" author:\"X. Chen\"", "lecun"},
      {"얀 르쿤", "author:\"y. lecun\"", "lecun"},
      {"카이밍 허", "author:\"h. kaiming\"", "he"},
      {"카이밍 허의 비디오", "author:\"h. kaiming\" 비디오", "he"},
      {"예종철의 비디오", "author:예종철 비디오", "ye"},
      {"예종철 교수님의 비디오", "author:예종철 비디오", "ye"},
      {"요슈아 벤지오 최적화", "author:\"y. bengio\" 최적화", "bengio"},
      {"Z. Bengio", "", ""},    // nobody
      {"y 비디오", "", ""},     // a letter of a text
      {"비디오 확산", "", ""},  // words
      {"\"Y. Bengio\"", "", ""},
  };
  for (const Row& row : rows) {
    INFO(row.query);
    const Response found = library.ask(row.query);
    CHECK(found.repaired_query == row.repaired);
    if (*row.id != '\0') CHECK(library.id_set(row.query) == std::set<std::string>{row.id});
  }
}

TEST_CASE("the neighbors of a word tell what was meant where the word alone does not") {
  Library library;
  for (int i = 0; i < 30; ++i) library.add("large" + std::to_string(i), "Large Language Models", "모델");
  for (int i = 0; i < 30; ++i) library.add("splat" + std::to_string(i), "Gaussian Splatting", "모델");
  for (int i = 0; i < 30; ++i) library.add("image" + std::to_string(i), "Text-to-Image Generation", "모델");
  for (int i = 0; i < 60; ++i) library.add("gpt" + std::to_string(i), "GPT and BLIP-3", "페이지");
  library.add("page", "Page", "이 page");
  library.add("slip", "Gausian", "gausian 방법");
  library.write();
  const auto repaired = [&](const std::string& query) { return library.ask(query).repaired_query; };
  CHECK(repaired("lage language models") == "large language models");
  CHECK(repaired("papers by lage").empty());  // these tell nothing of their neighbor
  CHECK(repaired("lage").empty());            // large, page or age
  CHECK(repaired("gausian splatting") == "gaussian splatting");
  CHECK(repaired("gausian 방법").empty());  // a paper has it
  CHECK(repaired("gausian").empty());
  CHECK(repaired("text-to-iamge") == "text-to-image");
  CHECK(repaired("text-to-vidoe").empty());  // no paper has that
  CHECK(repaired("ㅠㅣㅑㅔ-3") == "blip-3");
  CHECK(repaired("ㅠㅣㅑㅔ3") == "blip3");
  CHECK(repaired("헷") == "gpt");
  CHECK(repaired("갯").empty());  // the keys of "rot"
  CHECK(repaired("뭐가 language models").empty());
}

TEST_CASE("of several readings that is meant which papers have beside the neighbors, together or apart") {
  Library library;
  std::string filler;
  for (int i = 0; i < 100; ++i) filler += " w" + std::to_string(i);
  // 코드 생성 names one thing, which fewer papers have than have 코드 and 생산 anywhere.
  for (int i = 0; i < 12; ++i) library.add("a" + std::to_string(i), "A", "코드 생성" + filler);
  for (int i = 0; i < 30; ++i) library.add("b" + std::to_string(i), "B", "생성" + filler + " 코드");
  for (int i = 0; i < 20; ++i) library.add("c" + std::to_string(i), "C", "생산" + filler + " 코드");
  library.write();
  CHECK(library.ask("코드 생성").total == 12);
  CHECK(library.ask("코드 생산").total == 20);
  CHECK(library.ask("코드 생선").repaired_query == "코드 생성");
}

TEST_CASE("the same search is offered once") {
  Library library;
  library.add("one", "A transformer", "하나");
  library.add("more", "Transformers in time", "둘");
  library.write();
  const Response response = library.ask("transfomer");
  CHECK(response.repaired_query == "transformer");
  CHECK(response.total == 2);
  CHECK(response.suggestions.empty());  // "transformers" is the same search again
}

TEST_CASE("only words that no paper has are replaced in the tree, each with a note at its place") {
  Vocabulary library;
  struct Row {
    std::string query, repaired;
    std::size_t words;
  };
  for (const Row& row : {
           Row{"transformr", "transformer", 1},
           {"transformer", "transformer", 0},
           {"\"transformr\"", "\"transformr\"", 0},
           {"transformr OR diffusion", "transformr OR diffusion", 0},
           {"diffusion -transformr", "diffusion -transformr", 0},
           {"gpt1234", "gpt1234", 0},
           {"", "", 0},
       }) {
    INFO(row.query);
    const Node root = parse_query(row.query).root;
    ReadIndex(library.path()).read([&](const Xapian::Database& index) {
      const Repair found = repair(root, {}, index);
      CHECK(print(found.root) == row.repaired);
      REQUIRE(found.words.size() == row.words);
      CHECK(found.notes.size() == row.words);
      if (row.words > 0) {
        CHECK(found.words.front().from == row.query);
        CHECK(found.words.front().to == row.repaired);
        CHECK(found.words.front().at == Span{0, static_cast<std::uint32_t>(row.query.size())});
        CHECK(found.notes.front().at == found.words.front().at);
      } else {
        CHECK(found.root == root);
      }
    });
  }
}

}  // namespace papersearch::repair_test
