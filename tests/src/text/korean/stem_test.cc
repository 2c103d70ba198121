// SPDX-License-Identifier: GPL-2.0-or-later
// Korean stems: what comes off, what stays, and that nothing typed can break it.
#include "src/text/korean/stem.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "src/base/hangul.h"
#include "src/base/utf8.h"
#include "tests/catch.h"

namespace papersearch::stem_test {
namespace {

std::vector<std::u32string> words_of(std::u32string_view text) {  // separated by blanks
  std::vector<std::u32string> out(1);
  for (const char32_t c : text) {
    if (c == U' ') {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

// "stem: word word stem: word"
void check(std::u32string_view cases) {
  std::u32string stem;
  for (std::u32string& word : words_of(cases)) {
    if (word.back() == U':') {
      word.pop_back();
      stem = word;
      continue;
    }
    INFO(to_utf8(word));
    CHECK(to_utf8(korean_stem(word).text) == to_utf8(stem));
  }
}

// Words that people use as they are; the bare word is its own stem.
constexpr std::u32string_view kNouns =
    // -도
    U"해상도 고해상도 정확도 복잡도 유사도 신뢰도 난이도 선호도 충실도 민감도 가속도 생성속도 온도 강도 "
    U"속도 정도 밀도 빈도 의도 지도 비지도 자기지도 시도 태도 제도 각도 용도 초전도 심전도 제주도 "
    // -의
    U"정의 재정의 회의 주의 민주주의 논의 강의 합의 임의 편의 동의 유의 고의 열의 호의 의의 문의 질의 창의 "
    // -가
    U"평가 전문가 국가 추가 증가 참가 허가 작가 비평가 "
    // -과
    U"결과 효과 성과 통과 초과 사과 교과 "
    // -로
    U"경로 회로 신경회로 도로 통로 진로 서로 별로 새로 바로 주로 홀로 스스로 제로 매크로 "
    // -고, -자, -지, -기, -음, -게, -면
    U"최고 광고 사고 보고 참고 경고 창고 재고 알파고 전자 사용자 연구자 학습자 남자 이미지 유지 감지 인지 "
    U"메타인지 방지 금지 편지 메시지 에너지 페이지 패키지 단지 잡지 크기 세기 읽기 쓰기 분류기 생성기 "
    U"변환기 초기 주기 다음 마음 처음 소음 모음 잡음 음성 움직임 무게 표면 장면 화면 측면 "
    // -이, -은, -을
    U"차이 깊이 길이 높이 놀이 역할놀이 사이 나이 아이 종이 어린이 고양이 돌연변이 마을 가을 "
    // -만, -나, -와, -랑, -란, -들, -에
    U"불만 미만 낭만 하나 바나나 안테나 페르소나 세미나 오키나와 레스토랑 논란 번들 핸들 푸리에 "
    // -해, -한, -할, -함
    U"이해 오해 분해 견해 피해 자연재해 제한 권한 무한 극한 역할 분할 결함 포함 독해 "
    // Words that are no noun
    U"그러나 또는 모든 어떤 이러한 거의 제대로 그대로 또한 혹은 "
    // Loanwords
    U"데이터 파라미터 레이어 어텐션 트랜스포머 인코더 디코더 메모리 컨텍스트 코드 노드 모드 프롬프트 토큰 "
    U"벤치마크 태스크 네트워크 프레임워크 쿼리 카메라 스코어 그래프 로봇 비디오 오디오 시나리오 스튜디오 "
    U"도메인 파이프라인 온라인 디자인 마스크 픽셀 시퀀스 인퍼런스 베이스 디퓨전 가우시안 알고리즘 매니폴드 "
    U"라이다 감마 알파 베타 메타 라마 맘바 제미나이 스테레오 패러다임 프레임 게임 타임라인 트리거 인프라 "
    U"람다 판다 파노라마 울트라 피에로 스테이지 워크플로 "
    // Others of the field
    U"언어 한국어 자연어 단어 용어 제어 확산 가상 비교 개요 중요 필요 주요 손실 해석 임계 최적화 일반화 "
    U"효율적 시각적 국소적 거대언어모델 강화학습";

TEST_CASE("a word that only looks inflected stays whole, bare and under a particle") {
  constexpr std::array<std::u32string_view, 5> kAfterConsonant = {U"은", U"이", U"을", U"과", U"이라는"};
  constexpr std::array<std::u32string_view, 5> kAfterVowel = {U"는", U"가", U"를", U"와", U"라는"};
  constexpr std::array<std::u32string_view, 6> kAfterAll = {U"의", U"에서", U"에서는", U"까지", U"보다", U"입니다"};
  const auto bare_only = words_of(U"그러나 또는 모든 어떤 이러한 거의 또한 제대로 혹은 그대로");
  const auto nouns = words_of(kNouns);
  REQUIRE(nouns.size() >= 200);
  for (const std::u32string& noun : nouns) {
    INFO(to_utf8(noun));
    CHECK(korean_stem(noun).text == noun);
    if (std::find(bare_only.begin(), bare_only.end(), noun) != bare_only.end()) continue;
    const auto with = [&](std::u32string_view particle) {
      INFO(to_utf8(particle));
      CHECK(to_utf8(korean_stem(noun + std::u32string(particle)).text) == to_utf8(noun));
    };
    for (const auto particle : split_syllable(noun.back()).tail == 0 ? kAfterVowel : kAfterConsonant) with(particle);
    for (const auto particle : kAfterAll) with(particle);
  }
}

TEST_CASE("particles come off, each after the final consonant that it agrees with") {
  check(
      U"모델: 모델은 모델이 모델을 모델과 모델의 모델에 모델에서 모델로 모델로서 모델로부터 모델만 모델도 "
      U"모델까지 모델부터 모델보다 모델처럼 모델마다 모델조차 모델이나 모델이란 모델이라는 모델이라고 모델만큼 "
      U"모델뿐만 모델대로 모델밖에 데이터: 데이터는 데이터가 데이터를 데이터와 데이터로 데이터로써 데이터나 "
      U"데이터라는 데이터라도 데이터에 연구자: 연구자에게 연구자에게서 교수님: 교수님께서 사용자: 사용자한테 "
      U"토큰: 토큰은 토큰으로 토큰으로서 토큰으로써 확률: 확률로 샘플: 샘플로 도메인: 도메인의 기존: 기존의 "
      U"아이: 아이가 회의: 회의에서 정의: 정의를 주의: 주의가 의도: 의도와 강도: 강도를 결과: 결과는 결과의 "
      U"효과: 효과와 성과: 성과도 일관성: 일관성과 연결: 연결과 이미지: 이미지만 이미지도 메시지: 메시지만 언어: "
      U"언어도 자연어: 자연어로 온도: 온도로 카메라: 카메라로 프레임: 프레임을 게임: 게임을 책임: 책임을 나라: "
      U"나라는 우리나라: 우리나라는 고려: 고려는 차세대: 차세대로 지하: 지하에 이하: 이하에서 조건: 조건하에서 "
      U"최적화: 최적화를 생성기: 생성기와 이유: 이유로 실제: 실제로 때문: 때문에 관계: 관계없이 과정: 과정의 "
      U"논문: 논문의 우주: 우주의 범주: 범주의 한국인: 한국인은 상태: 상태도 구조: 구조도 학습: 학습도 연속: "
      U"연속도 사회: 사회로 기회: 기회로 전문가: 전문가가 알고리즘: 알고리즘으로는");
}

TEST_CASE("a particle that does not agree is part of the word") {
  check(
      U"모델는: 모델는 모델를: 모델를 모델와: 모델와 데이터은: 데이터은 데이터을: 데이터을 데이터과: 데이터과 "
      U"데이터으로: 데이터으로 토큰로: 토큰로 작곡가: 작곡가 건축가: 건축가 환경로: 환경로");
}

TEST_CASE("particles alone leave a noun; any other ending makes it a predicate") {
  for (const auto* word : {U"모델", U"모델을", U"모델들에서는", U"모델까지도", U"정확도가", U"데이터로부터"}) {
    CAPTURE(to_utf8(word));
    CHECK_FALSE(korean_stem(word).conjugated);
  }
  for (const auto* word :
       {U"학습하는", U"학습된", U"제안합니다", U"보여주며", U"어려운", U"가로챘다", U"향상시켰으며"}) {
    CAPTURE(to_utf8(word));
    CHECK(korean_stem(word).conjugated);
  }
}

TEST_CASE("a noun of one syllable keeps its particle unless it is known or counts something") {
  check(
      U"값: 값을 값으로 값에서는 층: 층마다 점: 점이 것: 것은 것입니다 수: 수의 웹: 웹에서의 팀: 팀들은 수도: "
      U"수도 점도: 점도 이는: 이는 그들: 그들 만을: 만을 물: 물은 물을 상: 상을 당: 당의 왕: 왕이 "
      U"별: 별을 별도: 별도 별로: 별로");
  CHECK(korean_stem(U"위를", true).text == U"위");
  CHECK(korean_stem(U"위를").text == U"위");
  CHECK(korean_stem(U"차원에서", true).text == U"차원");
  CHECK(korean_stem(U"점을", true).text == U"점");
  CHECK(korean_stem(U"대의", true).text == U"대");
  CHECK(korean_stem(U"대의").text == U"대의");
  CHECK(korean_stem(U"월에", true).text == U"월");
  CHECK(korean_stem(U"월에").text == U"월");
  CHECK(korean_stem(U"회를", true).text == U"회");
  CHECK(korean_stem(U"회를").text == U"회를");
  CHECK(korean_stem(U"에서", true).text == U"에서");
}

TEST_CASE("what ends like an adnominal form is also a noun where a particle follows") {
  struct Row {
    std::u32string word;
    std::u32string stem;
    std::u32string noun;
  };
  for (const Row& row : {Row{U"유아인은", U"유아", U"유아인"},
                         {U"유아인에게서", U"유아", U"유아인"},
                         {U"유아인들의", U"유아", U"유아인"},
                         {U"유아인", U"유아", U""},
                         {U"문제인만큼", U"문제", U""},
                         {U"필요한만큼", U"필요", U""},
                         {U"한국인은", U"한국인", U""},
                         {U"모델에서는", U"모델", U""}}) {
    CAPTURE(to_utf8(row.word));
    const KoreanStem stem = korean_stem(row.word);
    CHECK(to_utf8(stem.text) == to_utf8(row.stem));
    CHECK(to_utf8(stem.noun) == to_utf8(row.noun));
  }
}

TEST_CASE("plural and stacked particles come off") {
  check(
      U"모델: 모델들 모델들은 모델들에서는 모델들로부터의 연구자: 연구자들에게만 데이터셋: 데이터셋에서의 "
      U"데이터: 데이터만으로도 언어: 언어로만 환경: 환경에서조차도 단어: 단어들까지도 사용자: 사용자로부터의 "
      U"이미지: 이미지로의 방법: 방법들과의 이전: 이전보다는 학교: 학교에서부터 분산: 분산들 앵커: 앵커들을");
}

TEST_CASE("적인 and 적으로 lose their endings; 적 is part of the word") {
  check(
      U"효율적: 효율적인 효율적으로 효율적이고 효율적이며 효율적입니다 시각적: 시각적으로는 대표적: 대표적인 "
      U"목적: 목적 목적은 추적: 추적하는");
}

TEST_CASE("the copula comes off") {
  check(
      U"모델: 모델이다 모델입니다 모델이며 모델이고 모델이지만 모델인 모델인데 모델인지 모델이었다 "
      U"모델이었습니다 과제: 과제이며 하나: 하나이며 문제: 문제였다 문제였습니다 프레임워크: 프레임워크입니다 "
      U"벤치마크: 벤치마크인 누구: 누구인가 무엇: 무엇인가요 언제: 언제일까 접근법: 접근법인 효과적: 효과적임을");
}

TEST_CASE("하다, 되다, 시키다 and their like come off a noun in every form") {
  check(
      U"학습: 학습하는 학습한다 학습합니다 학습하여 학습해 학습해서 학습했다 학습했습니다 학습하였다 학습한 "
      U"학습할 학습함 학습하고 학습하며 학습하면 학습하지 학습하기 학습하기에는 학습하도록 학습하더라도 "
      U"학습하려면 학습하거나 학습하면서도 학습하지만 학습하지도 학습된 학습되는 학습됩니다 학습되었습니다 "
      U"학습됐다 학습돼 학습되어야 학습될수록 학습시키는 학습시켜 학습시킨 학습시켰습니다 학습시킵니다 학습시킬 "
      U"학습시킴으로써 최적화: 최적화할 최적화된 최적화하는 제안: 제안했다 제안되었으며 활용: 활용함으로써 "
      U"활용하였으며 공격: 공격당하는 해당: 해당하는 담당: 담당하는 상당: 상당한 주목: 주목받는 영향: 영향받은 "
      U"의미: 의미있는 끊임: 끊임없는 말씀: 말씀하셨습니다 발표: 발표하시는 설명: 설명하십니다 사용: 사용하세요 "
      U"사용할수있는 자연: 자연스러운 자연스럽게 흥미: 흥미로운 자유: 자유롭게 유지: 유지하면서 유지한다 이해: "
      U"이해하고 이해한 분해: 분해하여 제한: 제한된 정의: 정의되는 포함: 포함되었음에도 중요: 중요하지만 필요: "
      U"필요합니다 다양: 다양한 다양하게 능가: 능가하였음을 수행: 수행하는지를 가능: 가능하도록 복잡: 복잡해지는 "
      U"제공: 제공해줍니다 충분: 충분해 번역: 번역할 발견: 발견해 변화: 변화시키고 기여: 기여합니다 억제: 억제한 "
      U"의존: 의존하지않는");
}

TEST_CASE("a predicate of the table becomes its stem in every form, contracted or irregular") {
  check(
      U"높: 높은 높고 높습니다 높아 낮: 낮은 같: 같은 없: 없는 있: 있습니다 있었다 않: 않았습니다 얻: 얻은 만들: "
      U"만든 만드는 만듭니다 만들었습니다 만들기 이끌: 이끄는 나타나: 나타난 나타났습니다 나타내: 나타내는 "
      U"나타냈다 보이: 보여줍니다 보여준다 보였습니다 보이는 줄이: 줄여 줄이고 줄인 높이: 높였다 높이는 "
      U"다루: 다뤄 다룹니다 맞추: 맞춘 바꾸: 바꿔 가지: 가진 가져 어렵: 어려운 어려우며 어려워 어렵습니다 새롭: "
      U"새로운 새롭게 가깝: 가까운 돕: 도와 빠르: 빠른 빨라 다르: 달라 다른 흐르: 흘러 크: 크게 커 따르: "
      U"따라 따르면 뛰어나: 뛰어난 떨어지: 떨어지는 이루: 이루어집니다 가져오: 가져오는 가져왔습니다 나아가: "
      U"나아가 강하: 강한 강해 약하: 약하게 위한: 위한 대한: 대한 통해: 통해 못하: 못합니다 알리: "
      U"알려진 갖추: 갖춘 높: 높아진 끌어올리: 끌어올리는 불러일으키: 불러일으킨");
}

TEST_CASE("an irregular predicate has one stem before consonants and before vowels") {
  check(
      U"듣: 듣는 듣고 들은 들을 들으며 들으면 들었다 들었습니다 걷: 걷는 걸어 걸었다 걸으면 걸은 걷기 묻: 묻는 물어 "
      U"물었다 "
      U"물으면 물었습니다 깨닫: 깨닫는 깨달은 깨달아 깨달았다 싣: 싣는 실은 실어 실었다 되묻: 되물어 짓: 짓는 지은 "
      U"지어 지었다 지으면 잇: 잇는 이은 이어 낫: 낫고 나은 나을 나아 나아지는 긋: 긋는 그은 흐르: 흐르는 흘러 "
      U"흘렀다 고르: 고르는 골라 골랐다 고른 다루: 다루는 다뤄 다루어 다뤘다 찌르: 찔러 게으르: 게을러 이르: 이르는 "
      U"이르러 이르렀다 이른 푸르: 푸르고 푸르러 푸른 푸: 퍼 펐다 돕: 돕는 도와 도운 도울 도우며 도왔다 쉽: 쉬운 "
      U"쉬워 쉽게 쉬우며 가깝: 가까운 가까워 아쉽: 아쉬운 아쉬워 무섭: 무서운 무서워 빨갛: 빨간 빨개 빨갛게 하얗: 하얀 "
      U"하얘 커다랗: 커다란 커다랗게 모으: 모아 모은 모았다 따르: 따라 따른 크: 커 컸다 큰 쓰: 써 썼다 쓴 맡: 맡은 "
      U"맡아 "
      U"맡겠다 맺: 맺은 맺어 다니: 다닌 다녀 다닙니다 낳: 낳은 낳아 그리: 그린 그려 그렸다 그립니다");
  // The first syllable is a noun, the second no particle.
  check(
      U"배우: 배운 배울 배워 키우: 키운 키울 돌리: 돌린 돌릴 틀리: 틀린 틀릴 입히: 입힌 입혀 앞서: 앞선 물: 물은 물을 "
      U"배: 배는 "
      U"배를 돌: 돌은");
  check(
      U"맞히: 맞혀 맞힌 외우: 외워 외운 까먹: 까먹는 까먹은 되살리: 되살려 뒤바뀌: 뒤바뀐 간추리: 간추려 다투: 다툰 "
      U"알아채: "
      U"알아챈 헷갈리: 헷갈려 흘리: 흘린 이기: 이긴 이겨 견디: 견뎌 넘어지: 넘어진 넘어져 끊: 끊는 끊어 뚫: 뚫는 막: "
      U"막는 막아 "
      U"덮: 덮어 입: 입는 입어 씻: 씻는 접: 접어 낡: 낡은 젊: 젊은 줍: 주워 주운 노래: 노래 노래를 노래하는");
}

TEST_CASE("a verb with auxiliaries glued to it is that verb") {
  check(
      U"찾: 찾아낸 찾아내는 찾아냈습니다 찾아냅니다 찾아보았다 찾아내준다 돕: 도와주는 도와준 도와줍니다 도와주며 "
      U"그리: "
      U"그려진 그려지는 그려냈다 크: 커지는 커진 커졌다 커집니다 작: 작아지면 쉽: 쉬워진다 어렵: 어려워져 다르: 달라진 "
      U"달라지고 만들: 만들어진 만들어낸 만들어졌습니다 만들어보자 묻: 물어봅니다 물어본 쓰: 써보면 밝히: 밝혀냈다 "
      U"밝혀진 "
      U"잇: 이어지는 이어졌다 줄이: 줄여주는 줄여나가는 알리: 알려주고 바꾸: 바꿔놓았다 바뀌: 바뀌어버린");
}

TEST_CASE("a noun that looks like a form of a verb stays what it is") {
  check(
      U"그림: 그림 그림을 그림에서 이름: 이름 이름을 이름으로 바람: 바람 바람이 커버리지: 커버리지 커버리지를 이를: "
      U"이를 "
      U"그리고: 그리고 물: 물 물은 물에 길: 길은 길을 눈: 눈은 눈을 말: 말은 말을 그린란드: 그린란드 들어: 들어 품: 품 "
      U"마침: 마침 심해: 심해 다니엘: 다니엘 그리드: 그리드 그리드를 이르쿠츠크: 이르쿠츠크 둘: 둘 온: 온 줌: 줌 준: "
      U"준 커널: 커널 커널을 "
      U"커서: 커서 커서를 커뮤니티: 커뮤니티 보로노이: 보로노이 가보르: 가보르 오차: 오차 오차를 오디오: 오디오 "
      U"오디오를 "
      U"주소: 주소를 두뇌: 두뇌 두뇌의 이음새: 이음새");
}

TEST_CASE("endings that have melted into an unknown predicate come off by jamo") {
  check(
      U"가로채: 가로챕니다 가로챈다 가로챘다 가로챘습니다 헝클: 헝클었다 뒤엎: 뒤엎으면서 했습니다: 했습니다 "
      U"하지만: 하지만 함으로써: 함으로써");
}

TEST_CASE("the stem covers the syllables that it stands for") {
  CHECK(korean_stem(U"모델들에서는").covered == 2);
  CHECK(korean_stem(U"나타냅니다").covered == 3);  // 나타내: 냅 counts
  CHECK(korean_stem(U"어려운").covered == 2);
  CHECK(korean_stem(U"데이터").covered == 3);
  CHECK(korean_stem(U"").text.empty());
  CHECK(korean_stem(U"a모델은").text == U"a모델은");
}

TEST_CASE("a run of nothing but particles and endings is known as such") {
  for (const std::u32string& run :
       words_of(U"은 는 이 가 을 를 의 에 에서 에서는 에서의 으로 로 으로부터 와 과 들 들은 들에서도 만으로도 보다 "
                U"보다는 이다 입니다 이라는 라는 인 하는 하기를 한 되었습니다 시키는데 까지의 처럼 이나 이었다")) {
    INFO(to_utf8(run));
    CHECK(is_particle(run));
  }
  for (const std::u32string& run :
       words_of(U"모델 기반 모델은 개 배 명 이해 의도 도로 정도 인지 위로 추론 버전 기술 급 화 식 abc 이미지 는데이터 "
                U"은하계 가중치 에너지 도메인 만족도 이하")) {
    INFO(to_utf8(run));
    CHECK_FALSE(is_particle(run));
  }
  CHECK_FALSE(is_particle(U""));
}

TEST_CASE("a stem is its own stem, and never empty or longer than its word") {
  const auto holds = [](const std::u32string& word) {
    for (const bool after_digit : {false, true}) {
      const KoreanStem once = korean_stem(word, after_digit);
      INFO(to_utf8(word) << " -> " << to_utf8(once.text) << (after_digit ? " after a digit" : ""));
      CHECK(korean_stem(once.text, after_digit).text == once.text);
      CHECK_FALSE(once.text.empty());
      CHECK(once.text.size() <= word.size());
      CHECK(once.covered == once.text.size());
    }
  };
  constexpr auto kPieces = std::to_array<std::u32string_view>(
      {U"은",   U"는", U"이",   U"가", U"을",     U"의",   U"에",   U"에서",   U"으로", U"로",   U"들",   U"하",
       U"했",   U"한", U"되",   U"된", U"습니다", U"적인", U"인",   U"이라는", U"만",   U"도",   U"지만", U"으며",
       U"시켰", U"다", U"니다", U"고", U"높",     U"만들", U"어려", U"모델",   U"결과", U"정의", U"카메", U"라"});
  std::mt19937 random(20241021);  // NOLINT: seeded, so that a failure can be seen again
  for (int i = 0; i < 40000; ++i) {
    std::u32string word;
    const std::size_t length = 1 + random() % 6;
    for (std::size_t k = 0; k < length; ++k) {
      if (random() % 4 == 0) {
        word += static_cast<char32_t>(0xAC00 + random() % 11172);
      } else {
        word += kPieces[random() % kPieces.size()];
      }
    }
    holds(word);
  }
  for (const std::u32string& noun : words_of(kNouns)) holds(noun + U"들에서만의");
}

TEST_CASE("the table is well formed") {
  std::ifstream file(PAPERSEARCH_SOURCE_DIR "/data/korean_endings.tsv");
  REQUIRE(file);
  std::size_t rows = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    ++rows;
    INFO(line);
    CHECK(std::count(line.begin(), line.end(), '\t') == 2);
    CHECK(line.find("  ") == std::string::npos);
    CHECK(line.back() != ' ');
    CHECK(line.back() != '\r');
  }
  CHECK(rows > 30);
}

TEST_CASE("any code points go through unharmed") {
  std::mt19937 random(7);  // NOLINT: seeded, so that a failure can be seen again
  for (int i = 0; i < 20000; ++i) {
    std::u32string word;
    const std::size_t length = random() % 40;
    for (std::size_t k = 0; k < length; ++k) {
      word += random() % 3 == 0 ? static_cast<char32_t>(random()) : static_cast<char32_t>(0xAC00 + random() % 11172);
    }
    bool syllables = true;
    for (const char32_t c : word) syllables = syllables && is_hangul_syllable(c);
    const KoreanStem stem = korean_stem(word, i % 2 == 0);
    if (!syllables) CHECK(stem.text == word);
    CHECK(stem.covered <= word.size());
    static_cast<void>(is_particle(word));
  }
  const std::u32string long_word(1000000, U'들');
  CHECK(korean_stem(long_word).text == long_word);
  CHECK_FALSE(is_particle(long_word));
}

}  // namespace
}  // namespace papersearch::stem_test
